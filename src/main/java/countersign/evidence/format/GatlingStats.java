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
import java.util.List;
import java.util.Optional;

/**
 * Gatling's statistics of all requests. Its four percentiles are configurable and the file does not say what they are: they are taken for the
 * 50th, 75th, 95th and 99th that Gatling has unless told otherwise.
 */
final class GatlingStats implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "gatling-stats",
                    FormatCard.Group.MEASURES,
                    "Gatling statistics (js/global_stats.json, js/stats.json)")
            .says(
                    "Of all requests response-time min, avg, max, p50, p75, p95 and p99, error-rate by the requests that were KO, throughput, requests.",
                    "Says neither when nor of which commit, nor which percentiles were configured: they are taken for Gatling's own, 50, 75, 95 and 99. Single requests are passed over.",
                    "It passes no judgement: ask for a metric. A dash is no number; without a request it is no evidence.");

    private static final List<String> RANKS = List.of("p50", "p75", "p95", "p99");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("numberOfRequests", "percentiles1")
                || head.isObjectWith("stats.numberOfRequests", "stats.percentiles1");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        Place stats = file.at("numberOfRequests").isThere() ? file : file.at("stats");
        sink.tool(new Tool("Gatling", ""));
        sink.silent("percentile-ranks");
        LoadTally load = new LoadTally(sink);
        requests(stats.at("numberOfRequests"), load);
        time(load, "min", stats.at("minResponseTime", "total"));
        time(load, "avg", stats.at("meanResponseTime", "total"));
        time(load, "max", stats.at("maxResponseTime", "total"));
        for (int i = 0; i < RANKS.size(); i++) time(load, RANKS.get(i), stats.at("percentiles" + (i + 1), "total"));
        Place rate = stats.at("meanNumberOfRequestsPerSecond", "total");
        load.throughput(rate.number(), rate.pointer());
        load.finish();
    }

    private static void requests(Place requests, LoadTally load) {
        Pointer at = requests.at("total").pointer();
        Optional<Integer> failed = requests.at("ko").count();
        requests.at("total").count().ifPresent(total -> {
            if (failed.isPresent()) load.requests(total, failed.get(), at);
            else load.requests(total, at);
        });
    }

    private static void time(LoadTally load, String statistic, Place place) {
        Optional<BigDecimal> millis = place.number();
        load.time(statistic, millis.map(value -> new Quantity(value, Unit.MILLISECOND)), place.pointer());
    }
}
