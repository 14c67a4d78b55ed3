package countersign.verdict;

import countersign.evidence.CommandLine;
import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Fact;
import countersign.evidence.TestRuns;
import countersign.source.Glob;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The evidence of one run, by path, as requirements ask for it. Remembers what it looked up. */
final class Records {
    private final List<Evidence> files;
    private final Map<Glob, List<Evidence>> matching = new LinkedHashMap<>();
    private final Map<Glob, TestRuns> tests = new LinkedHashMap<>();
    private final Map<String, List<Found<Fact.Metric>>> metrics;
    private final Map<List<String>, List<Found<Fact.Command>>> commands;

    Records(EvidenceSet evidence) {
        files = evidence.files().stream()
                .sorted(Comparator.comparing(Evidence::file))
                .toList();
        metrics = by(facts(files, Fact.Metric.class), Fact.Metric::name);
        commands = by(facts(files, Fact.Command.class), command -> CommandLine.words(command.line()));
    }

    /** Every recording of {@code line}, however its words are spaced and quoted. */
    List<Found<Fact.Command>> commands(String line) {
        return commands.getOrDefault(CommandLine.words(line), List.of());
    }

    /** The run that wrote {@code file}, where its receipt tells of one. */
    Optional<Found<Fact.Command>> run(Evidence file) {
        return file.origin()
                .receipt()
                .flatMap(path -> facts(matching(Glob.exactly(path)), Fact.Command.class).stream()
                        .findFirst());
    }

    /** What {@code query} selected in those of {@code files} in which it could be looked up. */
    static List<Found<Fact.Selection>> selections(List<Evidence> files, String query) {
        return facts(files, Fact.Selection.class).stream()
                .filter(found -> found.fact().query().equals(query))
                .toList();
    }

    /** Every measurement by the name of {@code metric}. */
    List<Found<Fact.Metric>> metrics(String metric) {
        return metrics.getOrDefault(metric, List.of());
    }

    List<Evidence> files() {
        return files;
    }

    /** All files that {@code glob} matches, read or not. */
    List<Evidence> matching(Glob glob) {
        return matching.computeIfAbsent(glob, this::match);
    }

    /** The test cases of the files that {@code glob} matches, as one run. */
    TestRuns tests(Glob glob) {
        return tests.computeIfAbsent(glob, asked -> TestRuns.of(read(matching(asked))));
    }

    /** Every fact of a kind in those of {@code files} that are read. */
    static <F extends Fact> List<Found<F>> facts(List<Evidence> files, Class<F> kind) {
        return read(files).stream()
                .flatMap(file ->
                        file.facts().stream().filter(kind::isInstance).map(fact -> new Found<>(file, kind.cast(fact))))
                .toList();
    }

    /** The files that say {@code facts}, each once. */
    static <F extends Fact> List<Evidence> files(List<Found<F>> facts) {
        Map<String, Evidence> files = new LinkedHashMap<>();
        for (Found<F> found : facts) files.put(found.file().file(), found.file());
        return List.copyOf(files.values());
    }

    private static <F extends Fact, K> Map<K, List<Found<F>>> by(List<Found<F>> facts, Function<F, K> key) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        found -> key.apply(found.fact()), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Evidence> read(List<Evidence> files) {
        return files.stream()
                .filter(file -> file.state() == Evidence.State.READ)
                .toList();
    }

    private List<Evidence> match(Glob glob) {
        Predicate<String> matcher = glob.matcher();
        return files.stream().filter(file -> matcher.test(file.file())).toList();
    }

    /** A fact and the file that says it. */
    record Found<F extends Fact>(Evidence file, F fact) {
        Witness witness() {
            return Witness.of(file, fact.at());
        }
    }
}
