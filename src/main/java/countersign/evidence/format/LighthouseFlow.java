package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/** A flow of Lighthouse results. Each step is read as a result of its own; the same audit of several steps is several measurements. */
final class LighthouseFlow implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "lighthouse-flow", FormatCard.Group.MEASURES, "Lighthouse user flow (flow result)")
            .says(
                    "Of each step what is read of a Lighthouse result; interaction-to-next-paint is there in steps over a time span only.",
                    "Names no commit. One run in a laboratory: field data is something else.",
                    "It passes no judgement: ask for a metric, which then has to hold in every step that measures it. A step that ended in an error is incomplete.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("steps[].lhr");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        int[] steps = {0};
        Tallies modes = new Tallies("modes");
        JsonStream.read(
                input,
                json -> json.eachField(name -> {
                    if (name.equals("steps"))
                        json.eachElement(() -> {
                            steps[0]++;
                            modes.add(step(json, sink));
                        });
                }));
        sink.say("steps", steps[0], Pointer.WHOLE_FILE);
        modes.tell(sink);
        if (steps[0] == 0) sink.judge(Outcome.NO_EVIDENCE);
    }

    /** Reads one step; its mode. */
    private static String step(JsonStream json, FactSink sink) {
        String[] mode = {""};
        json.eachField(name -> {
            if (name.equals("lhr")) mode[0] = Lighthouse.report(json, sink);
        });
        return mode[0];
    }
}
