package countersign.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a bound is on, and the metrics that they name: a metric's own name, or one of few abbreviations that mean one thing only.
 * FID is none of them: what a laboratory measures is another metric.
 */
record MetricWords(List<String> words) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What may stand beside an abbreviation without changing what is meant. */
    private static final Set<String> FILLERS = Set.of(
            "api",
            "http",
            "request",
            "response",
            "duration",
            "latency",
            "time",
            "is",
            "of",
            "the",
            "within",
            "budget",
            "waktu",
            "respons");

    private static final Map<String, List<String>> MEANINGS = Map.ofEntries(
            Map.entry("lcp", List.of("largest contentful paint")),
            Map.entry("fcp", List.of("first contentful paint")),
            Map.entry("cls", List.of("cumulative layout shift")),
            Map.entry("tbt", List.of("total blocking time")),
            Map.entry("inp", List.of("interaction to next paint")),
            Map.entry("p90", List.of("http req duration p 90")),
            Map.entry("p95", List.of("http req duration p 95")),
            Map.entry("p99", List.of("http req duration p 99")),
            Map.entry("error rate", List.of("http req failed", "http req failed rate")),
            Map.entry("tingkat error", List.of("http req failed", "http req failed rate")),
            Map.entry("tingkat kesalahan", List.of("http req failed", "http req failed rate")));

    MetricWords {
        words = List.copyOf(words);
    }

    static MetricWords of(String text) {
        return new MetricWords(split(text));
    }

    /** Whether these words name the metric that tools call {@code metric}. */
    boolean name(String metric) {
        List<String> own = split(metric);
        if (words.equals(own)) return !words.isEmpty();
        String telling =
                words.stream().filter(word -> !FILLERS.contains(word)).reduce("", (a, b) -> (a + " " + b).strip());
        return MEANINGS.getOrDefault(telling, List.of()).contains(String.join(" ", own));
    }

    private static List<String> split(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
