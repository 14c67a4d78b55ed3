package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The final status of Taurus. Its group without a label is of all requests; what it calls throughput is how many there were. */
final class TaurusXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "taurus-xml", FormatCard.Group.MEASURES, "Taurus final status (final-stats, dump-xml)")
            .says(
                    "Of the group of all requests response-time avg and the percentiles that it has, error-rate, requests, and throughput where the duration of the test is there.",
                    "Says neither when nor of which commit. Single labels are passed over; what Taurus calls throughput is how many requests there were.",
                    "It passes no judgement: ask for a metric. Without a request it is no evidence.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("FinalStatus") && head.names().contains("FinalStatus/Group");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        XmlNode status = XmlNode.whole(input);
        List<XmlNode> groups = status.all("Group");
        XmlNode all = groups.stream()
                .filter(group -> group.attribute("label").isEmpty())
                .findFirst()
                .orElseThrow(() -> new Malformed("it has no group of all requests"));
        sink.tool(new Tool("Taurus", ""));
        sink.say("groups", groups.size(), Pointer.WHOLE_FILE);
        Pointer at = new Pointer("/FinalStatus/Group", all.line());
        for (String name : List.of("succ", "fail", "throughput")) sink.say(name, value(all, name), at);
        LoadTally load = new LoadTally(sink);
        requests(all, number(status.textAt("TestDuration")), load, at);
        times(all, load, at);
        load.finish();
    }

    private static void requests(XmlNode all, Optional<BigDecimal> seconds, LoadTally load, Pointer at) {
        Optional<BigDecimal> good = number(value(all, "succ"));
        Optional<BigDecimal> bad = number(value(all, "fail"));
        if (good.isEmpty() || bad.isEmpty()) return;
        BigDecimal total = good.get().add(bad.get());
        load.requests(total.longValue(), bad.get().longValue(), at);
        load.throughput(
                seconds.filter(span -> span.signum() > 0).map(span -> total.divide(span, MathContext.DECIMAL128)), at);
    }

    private static void times(XmlNode all, LoadTally load, Pointer at) {
        load.time("avg", seconds(value(all, "avg_rt")), at);
        for (XmlNode percentile : all.all("perc")) {
            String statistic = number(percentile.attribute("param"))
                    .map(rank -> switch (rank.stripTrailingZeros().toPlainString()) {
                        case "0" -> "min";
                        case "100" -> "max";
                        default -> "p" + rank.stripTrailingZeros().toPlainString();
                    })
                    .orElse("");
            Pointer line = new Pointer("/FinalStatus/Group/perc", percentile.line());
            if (!statistic.isEmpty()) load.time(statistic, seconds(percentile.attribute("value")), line);
        }
    }

    private static String value(XmlNode group, String name) {
        return group.first(name).map(node -> node.attribute("value")).orElse("");
    }

    private static Optional<Quantity> seconds(String written) {
        return number(written).map(value -> new Quantity(value, Unit.SECOND));
    }

    private static Optional<BigDecimal> number(String written) {
        return new TreeScalar(written.strip(), false).number();
    }
}
