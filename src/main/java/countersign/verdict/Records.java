package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Fact;
import countersign.evidence.TestRuns;
import countersign.source.Glob;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The evidence of one run, by path, as requirements ask for it. Remembers what it looked up. */
final class Records {
    private final List<Evidence> files;
    private final Map<Glob, List<Evidence>> matching = new LinkedHashMap<>();
    private final Map<Glob, List<TestRuns.Merged>> tests = new LinkedHashMap<>();
    private final List<Found<Fact.Command>> commands;

    Records(EvidenceSet evidence) {
        files = evidence.files().stream()
                .sorted(Comparator.comparing(Evidence::file))
                .toList();
        commands = facts(files, Fact.Command.class);
    }

    List<Found<Fact.Command>> commands() {
        return commands;
    }

    List<Evidence> files() {
        return files;
    }

    /** All files that {@code glob} matches, read or not. */
    List<Evidence> matching(Glob glob) {
        return matching.computeIfAbsent(glob, this::match);
    }

    /** The test cases of the files that {@code glob} matches, as one run. */
    List<TestRuns.Merged> tests(Glob glob) {
        return tests.computeIfAbsent(glob, asked -> TestRuns.of(read(matching(asked))));
    }

    /** Every fact of a kind in those of {@code files} that are read. */
    static <F extends Fact> List<Found<F>> facts(List<Evidence> files, Class<F> kind) {
        return read(files).stream()
                .flatMap(file ->
                        file.facts().stream().filter(kind::isInstance).map(fact -> new Found<>(file, kind.cast(fact))))
                .toList();
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
