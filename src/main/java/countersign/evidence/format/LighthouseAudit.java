package countersign.evidence.format;

import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** One audit of a Lighthouse result. */
final class LighthouseAudit {
    /** Version 5 and earlier name no units. These audits are in milliseconds there, as later versions say. */
    private static final Set<String> MILLISECONDS = Set.of(
            "bootup-time",
            "consistently-interactive",
            "estimated-input-latency",
            "first-contentful-paint",
            "first-cpu-idle",
            "first-interactive",
            "first-meaningful-paint",
            "interactive",
            "largest-contentful-paint",
            "load-fast-enough-for-pwa",
            "mainthread-work-breakdown",
            "max-potential-fid",
            "network-rtt",
            "network-server-latency",
            "redirects",
            "render-blocking-resources",
            "server-response-time",
            "speed-index",
            "time-to-first-byte",
            "total-blocking-time");

    private static final Set<String> BYTES = Set.of("total-byte-weight", "uses-long-cache-ttl");

    private final String id;
    private final Pointer at;
    private Optional<BigDecimal> value = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private boolean failed;

    LighthouseAudit(String id, Pointer at) {
        this.id = id;
        this.at = at;
    }

    void read(JsonStream json, FactSink sink) {
        json.eachField(name -> {
            switch (name) {
                case "numericValue" -> value = json.number();
                case "rawValue" -> value = value.or(json::number);
                case "numericUnit" -> unit = json.text();
                case "scoreDisplayMode" -> failed = json.text().orElse("").equals("error");
                default -> {}
            }
        });
        if (!failed) value.ifPresent(number -> sink.add(new Metric(id, new Quantity(number, unit()), at)));
    }

    private Unit unit() {
        return unit.map(LighthouseAudit::named).orElseGet(this::usual);
    }

    private static Unit named(String word) {
        return switch (word) {
            case "millisecond" -> Unit.MILLISECOND;
            case "second" -> Unit.SECOND;
            case "byte" -> Unit.BYTE;
            default -> Unit.NONE;
        };
    }

    private Unit usual() {
        if (MILLISECONDS.contains(id)) return Unit.MILLISECOND;
        return BYTES.contains(id) ? Unit.BYTE : Unit.NONE;
    }
}
