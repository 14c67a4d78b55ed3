package countersign.evidence.format;

import countersign.evidence.Fact;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One metric of a k6 summary: its statistics, and what became of its thresholds. */
final class K6Metric {
    private static final int LONGEST_NAME = 200;

    /** The older export says of no metric what it contains. Of k6's own, these measure time. */
    private static final Set<String> TIMES = Set.of(
            "http_req_blocked",
            "http_req_connecting",
            "http_req_duration",
            "http_req_receiving",
            "http_req_sending",
            "http_req_tls_handshaking",
            "http_req_waiting",
            "iteration_duration",
            "group_duration",
            "grpc_req_duration",
            "ws_connecting",
            "ws_session_duration",
            "ws_ping");

    private final Pointer at;
    private final Map<String, BigDecimal> statistics = new LinkedHashMap<>();
    /** From each threshold to whether it was breached. */
    private final Map<String, Boolean> thresholds = new LinkedHashMap<>();

    private String name;
    private String contains = "";

    K6Metric(String name, Pointer at) {
        this.name = Legible.of(name, LONGEST_NAME);
        this.at = at;
    }

    void read(JsonStream json) {
        json.eachField(key -> {
            switch (key) {
                case "name" -> name = Legible.of(json.text().orElse(name), LONGEST_NAME);
                case "contains" -> contains = json.text().orElse("");
                case "values" -> json.eachField(statistic -> statistic(json, statistic));
                case "thresholds" -> json.eachField(threshold -> threshold(json, threshold));
                default -> statistic(json, key);
            }
        });
    }

    private void statistic(JsonStream json, String statistic) {
        json.number().ifPresent(value -> statistics.put(statistic, value));
    }

    /** {@code handleSummary} is given whether a threshold held; the export says whether it was breached. */
    private void threshold(JsonStream json, String threshold) {
        String shown = Legible.of(threshold, LONGEST_NAME);
        json.truth().ifPresent(breached -> thresholds.put(shown, breached));
        json.eachField(key -> {
            if (key.equals("ok")) json.truth().ifPresent(held -> thresholds.put(shown, !held));
        });
    }

    /** Passes on what was measured, and judges by the thresholds. */
    void tell(FactSink sink) {
        boolean measured = hasSamples();
        if (measured) statistics.forEach((statistic, value) -> tell(sink, statistic, value));
        thresholds.forEach((threshold, breached) -> {
            String state = measured ? (breached ? "breached" : "held") : "no samples";
            sink.add(new Fact.State(name + " " + threshold, state, at));
            sink.judge(breached ? Outcome.FAIL : measured ? Outcome.PASS : Outcome.INCOMPLETE);
        });
    }

    private void tell(FactSink sink, String statistic, BigDecimal value) {
        if (isShare()) {
            boolean share = statistic.equals("rate") || statistic.equals("value");
            if (share) sink.add(new Metric(name, new Quantity(value, Unit.RATIO), at));
        } else {
            sink.add(new Metric(name + " " + statistic, new Quantity(value, unit(statistic)), at));
        }
    }

    /** Whether this says how many of the requests failed. */
    boolean isErrorRate() {
        return name.equals("http_req_failed") && isShare() && hasSamples();
    }

    private boolean isShare() {
        return statistics.containsKey("passes") || statistics.containsKey("matches");
    }

    /** k6 writes zeros for a metric with a threshold that nothing was ever added to, and lets the threshold hold. */
    private boolean hasSamples() {
        if (isShare()) return samples().signum() > 0;
        boolean trend = statistics.containsKey("avg") || statistics.containsKey("p(95)");
        boolean zero = statistics.values().stream().allMatch(value -> value.signum() == 0);
        return !(trend && zero && !thresholds.isEmpty());
    }

    private BigDecimal samples() {
        return Optional.ofNullable(statistics.get("total"))
                .orElseGet(() -> at("passes").add(at("fails")));
    }

    private BigDecimal at(String statistic) {
        return statistics.getOrDefault(statistic, BigDecimal.ZERO);
    }

    private Unit unit(String statistic) {
        if (statistic.equals("count")) return contains.equals("data") ? Unit.BYTE : Unit.NONE;
        if (statistic.equals("rate")) return contains.equals("data") ? Unit.NONE : Unit.PER_SECOND;
        boolean time = contains.isEmpty() ? TIMES.contains(base()) : contains.equals("time");
        return time ? Unit.MILLISECOND : contains.equals("data") ? Unit.BYTE : Unit.NONE;
    }

    /** The metric that this is a part of, if it is one by tags. */
    private String base() {
        int tags = name.indexOf('{');
        return tags < 0 ? name : name.substring(0, tags);
    }
}
