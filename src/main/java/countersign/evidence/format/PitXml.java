package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/** PIT's mutations: what tests detect of what was changed in the code. */
final class PitXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "pit-xml", FormatCard.Group.COVERAGE, "PIT mutation testing XML")
            .says(
                    "The metrics mutation-coverage (detected of all mutations) and test-strength (detected of those that a test reached), and the number of mutations by status.",
                    "Names neither time nor commit. Single mutations, their places and the tests that kill them are passed over.",
                    "It passes no judgement: ask for a metric by its name. An analysis with mutations that were never tried is incomplete.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("mutations");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Mutations mutations = new Mutations();
        XmlStream.read(input, mutations);
        mutations.tell(sink);
    }

    /** All mutations, counted. */
    private static final class Mutations implements XmlStream.Handler {
        private final Tallies statuses = new Tallies("byStatus");
        private int detected;

        @Override
        public void open(XmlElement element) {
            if (!element.name().equals("mutation")) return;
            statuses.add(element.attribute("status").orElse(""));
            if (element.attribute("detected").orElse("").equals("true")) detected++;
        }

        @Override
        public void close(String name) {}

        void tell(FactSink sink) {
            int all = statuses.total();
            sink.tool(new Tool("PIT", ""));
            sink.say("mutations", all, Pointer.WHOLE_FILE);
            statuses.tell(sink);
            sink.say("detected", detected, Pointer.WHOLE_FILE);
            Coverage.measure(sink, "mutation", new Share(detected, all), Pointer.WHOLE_FILE);
            Share reached = new Share(detected, (long) all - statuses.of("NO_COVERAGE"));
            reached.ratio().ifPresent(ratio -> sink.add(new Metric("test-strength", ratio, Pointer.WHOLE_FILE)));
            if (statuses.of("NOT_STARTED") + statuses.of("STARTED") > 0) sink.judge(Outcome.INCOMPLETE);
            if (all == 0) sink.judge(Outcome.NO_EVIDENCE);
        }
    }
}
