package countersign.binding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a bound is on, and the metrics that they name: a metric's own name, or one of few abbreviations that mean one thing only.
 * FID is none of them: what a laboratory measures is another metric. Nor is coverage alone: the counters of one report differ, so that its
 * counter has to be named.
 */
public record MetricWords(List<String> words) {
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
            "respons",
            "code",
            "kode",
            "minimum",
            "minimal");

    private static final List<String> ERROR_RATE = List.of("error rate", "http req failed", "http req failed rate");
    private static final List<String> THROUGHPUT = List.of("throughput", "http reqs rate");

    /** What people call a metric, and what tools do: load tests under a common name, k6 under its own. */
    private static final Map<String, List<String>> MEANINGS = Map.ofEntries(
            Map.entry("lcp", List.of("largest contentful paint")),
            Map.entry("fcp", List.of("first contentful paint")),
            Map.entry("cls", List.of("cumulative layout shift")),
            Map.entry("tbt", List.of("total blocking time")),
            Map.entry("inp", List.of("interaction to next paint")),
            Map.entry("p50", times("p50", "med")),
            Map.entry("median", times("p50", "med")),
            Map.entry("p75", times("p75", "p 75")),
            Map.entry("p90", times("p90", "p 90")),
            Map.entry("90th percentile", times("p90", "p 90")),
            Map.entry("persentil 90", times("p90", "p 90")),
            Map.entry("p95", times("p95", "p 95")),
            Map.entry("p 95", times("p95", "p 95")),
            Map.entry("95th percentile", times("p95", "p 95")),
            Map.entry("persentil 95", times("p95", "p 95")),
            Map.entry("persentil ke 95", times("p95", "p 95")),
            Map.entry("p99", times("p99", "p 99")),
            Map.entry("p 99", times("p99", "p 99")),
            Map.entry("99th percentile", times("p99", "p 99")),
            Map.entry("persentil 99", times("p99", "p 99")),
            Map.entry("persentil ke 99", times("p99", "p 99")),
            Map.entry("average", times("avg", "avg")),
            Map.entry("mean", times("avg", "avg")),
            Map.entry("rata rata", times("avg", "avg")),
            Map.entry("line coverage", List.of("line coverage")),
            Map.entry("lines coverage", List.of("line coverage")),
            Map.entry("cakupan baris", List.of("line coverage")),
            Map.entry("branch coverage", List.of("branch coverage")),
            Map.entry("branches coverage", List.of("branch coverage")),
            Map.entry("cakupan cabang", List.of("branch coverage")),
            Map.entry("statement coverage", List.of("statement coverage")),
            Map.entry("statements coverage", List.of("statement coverage")),
            Map.entry("cakupan pernyataan", List.of("statement coverage")),
            Map.entry("function coverage", List.of("function coverage")),
            Map.entry("functions coverage", List.of("function coverage")),
            Map.entry("cakupan fungsi", List.of("function coverage")),
            Map.entry("method coverage", List.of("method coverage")),
            Map.entry("cakupan metode", List.of("method coverage")),
            Map.entry("instruction coverage", List.of("instruction coverage")),
            Map.entry("cakupan instruksi", List.of("instruction coverage")),
            Map.entry("mutation coverage", List.of("mutation coverage")),
            Map.entry("mutation score", List.of("mutation coverage")),
            Map.entry("skor mutasi", List.of("mutation coverage")),
            Map.entry("error rate", ERROR_RATE),
            Map.entry("errors rate", ERROR_RATE),
            Map.entry("failure rate", ERROR_RATE),
            Map.entry("tingkat error", ERROR_RATE),
            Map.entry("tingkat kesalahan", ERROR_RATE),
            Map.entry("tingkat galat", ERROR_RATE),
            Map.entry("tingkat kegagalan", ERROR_RATE),
            Map.entry("throughput", THROUGHPUT),
            Map.entry("requests per second", THROUGHPUT),
            Map.entry("rps", THROUGHPUT),
            Map.entry("permintaan per detik", THROUGHPUT),
            Map.entry("per detik", THROUGHPUT),
            Map.entry("per second", THROUGHPUT),
            Map.entry("bundle size", List.of("bundle size")),
            Map.entry("ukuran bundle", List.of("bundle size")),
            Map.entry("ukuran bundel", List.of("bundle size")));

    public MetricWords {
        words = List.copyOf(words);
    }

    /** The words of {@code text}. */
    public static MetricWords of(String text) {
        return new MetricWords(split(text));
    }

    /** Whether these words name the metric that tools call {@code metric}. */
    public boolean name(String metric) {
        List<String> own = split(metric);
        if (words.equals(own)) return !words.isEmpty();
        String telling =
                words.stream().filter(word -> !FILLERS.contains(word)).reduce("", (a, b) -> (a + " " + b).strip());
        return MEANINGS.getOrDefault(telling, List.of()).contains(String.join(" ", own));
    }

    private static List<String> times(String common, String k6) {
        return List.of("response time " + common, "http req duration " + k6);
    }

    private static List<String> split(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
