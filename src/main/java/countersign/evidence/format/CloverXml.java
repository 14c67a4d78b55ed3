package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** Clover's XML: the metrics of the project, which stand directly in it. */
final class CloverXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "clover-xml", FormatCard.Group.COVERAGE, "Clover XML (Clover, OpenClover, istanbul, PHPUnit)")
            .says(
                    "The metrics statement-, branch- (its conditionals), method- and element-coverage of the whole project, and when it was made.",
                    "Names no commit. Metrics of packages, files and tests are passed over; it has no percentages, and its total of elements is none of lines.",
                    "It passes no judgement: ask for a metric by its name.");

    private static final String[][] COUNTERS = {
        {"statement", "statements"}, {"branch", "conditionals"}, {"method", "methods"}, {"element", "elements"}
    };

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("coverage")
                && !head.value("@generated").isEmpty()
                && head.names().contains("coverage/project");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        XmlStream.read(input, new XmlStream.Handler() {
            private int depth;
            private boolean project;

            @Override
            public void open(XmlElement element) {
                depth++;
                if (depth == 1) generated(element, sink);
                if (depth == 2) project = element.name().equals("project");
                if (depth == 3 && project && element.name().equals("metrics")) counters(element, sink);
            }

            @Override
            public void close(String name) {
                depth--;
            }
        });
    }

    private static void generated(XmlElement root, FactSink sink) {
        String generated = root.attribute("generated").orElse("");
        sink.say("generated", generated, Pointer.WHOLE_FILE);
        Numbers.decimal(generated).flatMap(Times::ofEpoch).ifPresent(sink::time);
    }

    private static void counters(XmlElement metrics, FactSink sink) {
        Pointer at = new Pointer("/coverage/project/metrics", metrics.line());
        for (String[] counter : COUNTERS) {
            String covered = metrics.attribute("covered" + counter[1]).orElse("");
            String all = metrics.attribute(counter[1]).orElse("");
            sink.say(counter[1], all, at);
            sink.say("covered" + counter[1], covered, at);
            if (!covered.isEmpty())
                Coverage.measure(sink, counter[0], new Share(Numbers.whole(covered), Numbers.whole(all)), at);
        }
    }
}
