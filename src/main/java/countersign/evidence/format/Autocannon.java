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
import java.util.regex.Pattern;

/** Results of autocannon. What it calls errors are connections only: an answer other than 2xx is a failure too. */
final class Autocannon implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "autocannon-json", FormatCard.Group.MEASURES, "autocannon results (autocannon --json)")
            .says(
                    "response-time avg, min, max and the percentiles from p50 that it has (no p95), error-rate by answers other than 2xx and broken connections, throughput, requests, and when it began.",
                    "Names no commit, and has no 95th percentile: ask for p97.5 or p99. The address is shown without its query.",
                    "It passes no judgement: ask for a metric. Without a request it is no evidence.");

    private static final Pattern PERCENTILE = Pattern.compile("p[5-9]\\d(?:_\\d+)?");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("requests.total", "latency.p50", "throughput", "non2xx");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place result = Place.whole(input);
        sink.tool(new Tool("autocannon", ""));
        Times.parse(result.at("start").text()).ifPresent(sink::time);
        sink.say(
                "url",
                Addresses.withoutQuery(result.at("url").text()),
                result.at("url").pointer());
        LoadTally load = new LoadTally(sink);
        long broken = count(result, "errors");
        long answered = result.at("requests", "total").count().orElse(0);
        long failed = Math.min(answered, count(result, "non2xx") + count(result, "mismatches"));
        load.requests(answered + broken, failed + broken, result.at("non2xx").pointer());
        load.throughput(
                result.at("requests", "average").number(),
                result.at("requests", "average").pointer());
        if (answered > 0) latency(result.at("latency"), load);
        load.finish();
    }

    private static void latency(Place latency, LoadTally load) {
        for (Place measured : latency.fields()) {
            String statistic = statistic(measured.name());
            Pointer at = measured.pointer();
            if (!statistic.isEmpty())
                load.time(statistic, measured.number().map(millis -> new Quantity(millis, Unit.MILLISECOND)), at);
        }
    }

    private static String statistic(String key) {
        if (key.equals("average")) return "avg";
        if (key.equals("min") || key.equals("max")) return key;
        return PERCENTILE.matcher(key).matches() ? key.replace('_', '.') : "";
    }

    private static long count(Place result, String key) {
        return result.at(key).count().orElse(0);
    }
}
