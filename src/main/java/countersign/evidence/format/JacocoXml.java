package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.util.Locale;
import java.util.Set;

/** JaCoCo's XML report: its own counters, which stand directly in the report, each as a share of what is covered. */
final class JacocoXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("jacoco-xml", FormatCard.Group.COVERAGE, "JaCoCo XML report")
            .says(
                    "The counters of the whole report as the metrics instruction-, branch-, line-, complexity-, method- and class-coverage, and when the last session was dumped.",
                    "Names no commit. Counters of packages and classes are passed over: the six percentages of one report differ, so a claim has to name its counter.",
                    "It passes no judgement: ask for a metric by its name.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("report")
                && (head.names().contains("report/counter") || head.names().contains("report/sessioninfo"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("JaCoCo", ""));
        XmlNode.each(input, Set.of("counter", "sessioninfo"), node -> {
            if (node.path().equals("report/counter")) counter(node, sink);
            if (node.path().equals("report/sessioninfo")) dumped(node, sink);
        });
    }

    private static void counter(XmlNode counter, FactSink sink) {
        Pointer at = new Pointer("/report/counter", counter.line());
        String type = counter.attribute("type");
        Share share = new Share(whole(counter, "covered"), whole(counter, "covered") + whole(counter, "missed"));
        sink.say(type, share.toString(), at);
        String name = type.toLowerCase(Locale.ROOT) + "-coverage";
        share.ratio().ifPresent(ratio -> sink.add(new Metric(name, ratio, at)));
    }

    private static void dumped(XmlNode session, FactSink sink) {
        Times.ofEpochMillis(whole(session, "dump")).ifPresent(sink::time);
    }

    private static long whole(XmlNode node, String attribute) {
        try {
            return Long.parseLong(node.attribute(attribute));
        } catch (NumberFormatException e) {
            throw new Malformed("\"" + attribute + "\" of " + node.name() + " is no whole number", node.line(), 0);
        }
    }
}
