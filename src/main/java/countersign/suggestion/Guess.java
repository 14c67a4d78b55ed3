package countersign.suggestion;

import countersign.binding.MetricWords;
import countersign.evidence.CommandLine;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.measure.Bound;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.suggestion.Candidate.Setting;
import countersign.suggestion.Reason.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an item could ask of a source. */
final class Guess {
    private static final int COMMAND = 80;
    private static final int COMMAND_WORDS = 60;
    private static final int METRIC = 80;
    private static final int METRIC_WORD = 20;
    private static final int MOST_WORDS = 2;

    private Guess() {}

    /** The requirements that {@code subject} could mean by {@code source}; none where nothing speaks for one. */
    static List<Candidate> of(Subject subject, Source source) {
        return switch (source.offer()) {
            case TESTS -> TestNames.guess(subject, source);
            case FINDINGS -> one(Closeness.of(subject, source), findings(source));
            case JUDGEMENT -> one(Closeness.of(subject, source), List.of(files("passes", source)));
            case METRICS -> metrics(subject, source);
            case COMMAND -> commands(subject, source);
        };
    }

    static Setting files(String name, Source source) {
        return new Setting(name, source.files().pattern(), true);
    }

    static List<Candidate> one(Closeness closeness, List<Setting> keys) {
        return closeness.isNothing() ? List.of() : List.of(closeness.candidate(keys));
    }

    /** Of one tool, where one alone wrote the file. */
    private static List<Setting> findings(Source source) {
        List<String> tools =
                facts(source, Fact.Scan.class).map(Fact.Scan::tool).distinct().toList();
        boolean one = tools.size() == 1 && !tools.get(0).isBlank();
        return one
                ? List.of(files("findings", source), Setting.of("tool", tools.get(0)))
                : List.of(files("findings", source));
    }

    private static List<Candidate> commands(Subject subject, Source source) {
        return facts(source, Fact.Command.class)
                .flatMap(command -> command(subject, source, command).stream())
                .toList();
    }

    private static List<Candidate> command(Subject subject, Source source, Fact.Command command) {
        Closeness closeness = Closeness.of(subject, source);
        List<String> recorded = CommandLine.words(command.line());
        if (subject.code().stream().anyMatch(code -> begins(recorded, code)))
            closeness.add(COMMAND, Kind.COMMAND, command.line());
        else if (recorded.size() > 1 && saysInOrder(subject.text(), recorded.subList(0, 2)))
            closeness.add(COMMAND_WORDS, Kind.COMMAND_WORDS, String.join(" ", recorded.subList(0, 2)));
        return one(closeness, List.of(Setting.of("command", command.line())));
    }

    /** Whether one is the beginning of the other, the program at least. */
    private static boolean begins(List<String> recorded, List<String> code) {
        int common = Math.min(recorded.size(), code.size());
        return common > 0 && recorded.subList(0, common).equals(code.subList(0, common));
    }

    private static boolean saysInOrder(String text, List<String> words) {
        return (" " + text + " ").contains(" " + String.join(" ", words) + " ");
    }

    private static List<Candidate> metrics(Subject subject, Source source) {
        List<Candidate> candidates = new ArrayList<>();
        String text = subject.item().text();
        int from = 0;
        for (Bound.InText bound : Bound.findAll(text)) {
            metric(subject, source, new Stated(text.substring(from, bound.start()), bound.bound()))
                    .ifPresent(candidates::add);
            from = bound.end();
        }
        return candidates;
    }

    /** A bound, and the words before it. */
    private record Stated(String words, Bound bound) {}

    private static Optional<Candidate> metric(Subject subject, Source source, Stated stated) {
        return facts(source, Fact.Metric.class)
                .filter(metric -> stated.bound().admits(metric.quantity()).isPresent())
                .flatMap(metric -> likened(subject, source, new Named(stated, metric)).stream())
                .max(Comparator.comparingInt(Candidate::points)
                        .thenComparing(candidate -> candidate.keys().get(0).value(), Comparator.reverseOrder()));
    }

    private record Named(Stated stated, Fact.Metric metric) {
        /** A share of a hundred, where a share of one is measured. */
        String bound() {
            Bound bound = stated.bound();
            boolean ofHundred = metric.quantity().unit() == Unit.RATIO
                    && bound.limit().unit() == Unit.NONE
                    && bound.limit().value().compareTo(BigDecimal.ONE) > 0;
            return ofHundred
                    ? new Bound(bound.comparator(), new Quantity(bound.limit().value(), Unit.PERCENT)).toString()
                    : bound.toString();
        }
    }

    private static Optional<Candidate> likened(Subject subject, Source source, Named named) {
        String metric = named.metric().name();
        boolean same = MetricWords.of(lastClause(named.stated().words())).name(metric);
        Set<String> own = MetricTokens.of(metric);
        List<String> shared = MetricTokens.of(named.stated().words()).stream()
                .filter(own::contains)
                .toList();
        if (!same && shared.isEmpty()) return Optional.empty();
        Closeness closeness = Closeness.of(subject, source);
        if (same) closeness.add(METRIC, Kind.METRIC, metric);
        else
            closeness.add(
                    METRIC_WORD * Math.min(shared.size(), MOST_WORDS),
                    Kind.METRIC_WORDS,
                    metric + " (" + String.join(", ", shared) + ")");
        return Optional.of(closeness.candidate(
                List.of(Setting.of("metric", metric), files("in", source), Setting.of("is", named.bound()))));
    }

    private static String lastClause(String words) {
        String[] clauses = words.split("[,;:()]", -1);
        for (int i = clauses.length - 1; i >= 0; i--) if (!clauses[i].isBlank()) return clauses[i];
        return words;
    }

    private static <F extends Fact> Stream<F> facts(Source source, Class<F> kind) {
        return source.evidence().stream()
                .map(Evidence::facts)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
