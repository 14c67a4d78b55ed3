package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.util.List;
import java.util.Optional;

/** Results of size-limit. Sizes are in bytes; whether they are of compressed files, and how, the file does not say. */
final class SizeLimit implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "size-limit-json", FormatCard.Group.MEASURES, "size-limit results (size-limit --json)")
            .says(
                    "The size of each entry in bytes as the metric bundle-size, with its limit and whether it was kept; loading and running times where they were measured.",
                    "Says neither when nor of which commit, nor whether the sizes are compressed: that is in size-limit's own configuration.",
                    "At least one entry has a limit, and each that has one keeps to it.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean measured =
                head.isListOf("name", "size") || head.isListOf("name", "running") || head.isListOf("name", "loading");
        boolean limited = head.isListOf("passed") || head.isListOf("sizeLimit") || head.isListOf("loading");
        return measured && (limited || head.names().size() <= 3);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> entries = Place.whole(input).each();
        sink.tool(new Tool("size-limit", ""));
        sink.silent("compression");
        for (Place entry : entries) {
            measure(entry.at("size"), "bundle-size", Unit.BYTE, sink);
            measure(entry.at("loading"), "loading-time", Unit.SECOND, sink);
            measure(entry.at("running"), "running-time", Unit.SECOND, sink);
            String name = entry.at("name").text();
            sink.say(
                    name + " limit",
                    entry.at("sizeLimit").text(),
                    entry.at("sizeLimit").pointer());
            Optional<Boolean> passed = entry.at("passed").truth();
            passed.ifPresent(kept -> {
                sink.say(name, kept ? "passed" : "failed", entry.at("passed").pointer());
                sink.judge(kept ? Outcome.PASS : Outcome.FAIL);
            });
        }
    }

    private static void measure(Place place, String metric, Unit unit, FactSink sink) {
        place.number().ifPresent(value -> sink.add(new Metric(metric, new Quantity(value, unit), place.pointer())));
    }
}
