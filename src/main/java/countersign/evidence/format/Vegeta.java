package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;

/** The JSON report of Vegeta, whose times are in nanoseconds. A refused connection is fast, and counts among the latencies. */
final class Vegeta implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "vegeta-json", FormatCard.Group.MEASURES, "Vegeta report (vegeta report -type=json)")
            .says(
                    "response-time p50, p90, p95, p99, min, avg and max, error-rate as what success leaves of 1, throughput of successes, requests, and when it began and ended.",
                    "Names no commit. Refused connections count among the latencies, so read them with the error rate. The texts of errors are passed over.",
                    "It passes no judgement: ask for a metric. Without a request it is no evidence.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("latencies", "status_codes", "requests", "success");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place report = Place.whole(input);
        sink.tool(new Tool("Vegeta", ""));
        Times.parse(report.at("earliest").text()).ifPresent(sink::time);
        sink.say("end", report.at("end").text(), report.at("end").pointer());
        for (Place code : report.at("status_codes").fields())
            sink.say("statusCodes." + code.name(), code.text(), code.pointer());
        sink.say(
                "errors", report.at("errors").each().size(), report.at("errors").pointer());
        LoadTally load = new LoadTally(sink);
        measures(report, load, sink);
        load.finish();
    }

    private static void measures(Place report, LoadTally load, FactSink sink) {
        int requests = report.at("requests").count().orElse(0);
        load.requests(requests, report.at("requests").pointer());
        if (requests < 1) return;
        Pointer success = report.at("success").pointer();
        report.at("success").number().ifPresent(share -> {
            load.errorRate(BigDecimal.ONE.subtract(share), success);
            sink.say("success", share.toPlainString(), success);
        });
        load.throughput(
                report.at("throughput").number(), report.at("throughput").pointer());
        for (Place latency : report.at("latencies").fields()) {
            String statistic = statistic(latency.name());
            if (!statistic.isEmpty())
                load.time(
                        statistic,
                        latency.number().map(nanos -> new Quantity(nanos, Unit.NANOSECOND)),
                        latency.pointer());
        }
    }

    private static String statistic(String key) {
        return switch (key) {
            case "50th", "90th", "95th", "99th" -> "p" + key.substring(0, 2);
            case "mean" -> "avg";
            case "min", "max" -> key;
            default -> "";
        };
    }
}
