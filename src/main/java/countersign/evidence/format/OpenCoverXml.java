package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** OpenCover's XML: the summary of the whole session. */
final class OpenCoverXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "opencover-xml", FormatCard.Group.COVERAGE, "OpenCover XML (OpenCover, coverlet, AltCover)")
            .says(
                    "The metrics sequence-, branch-, method- and class-coverage of the session's summary, from the counts.",
                    "Names neither commit nor the time of the run: the times in it are those at which modules were built. Modules are passed over.",
                    "It passes no judgement: ask for a metric by its name.");

    private static final String[][] COUNTERS = {
        {"sequence", "SequencePoints"}, {"branch", "BranchPoints"}, {"method", "Methods"}, {"class", "Classes"}
    };

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("CoverageSession");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        XmlStream.read(input, new XmlStream.Handler() {
            private int depth;

            @Override
            public void open(XmlElement element) {
                if (++depth == 2 && element.name().equals("Summary")) summary(element, sink);
            }

            @Override
            public void close(String name) {
                depth--;
            }
        });
    }

    private static void summary(XmlElement summary, FactSink sink) {
        Pointer at = new Pointer("/CoverageSession/Summary", summary.line());
        for (String[] counter : COUNTERS) {
            String covered = summary.attribute("visited" + counter[1]).orElse("");
            String all = summary.attribute("num" + counter[1]).orElse("");
            sink.say("num" + counter[1], all, at);
            sink.say("visited" + counter[1], covered, at);
            if (!covered.isEmpty())
                Coverage.measure(sink, counter[0], new Share(Numbers.whole(covered), Numbers.whole(all)), at);
        }
        for (String rate : new String[] {"sequenceCoverage", "branchCoverage"})
            sink.say(rate, summary.attribute(rate).orElse(""), at);
    }
}
