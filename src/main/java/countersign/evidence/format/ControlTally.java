package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/**
 * Passes the controls of an assessment on and judges them together: one that failed is a finding, and fails; one that nobody could decide
 * leaves the assessment incomplete; a pass needs a control that was satisfied. Each word of a result is counted as {@code controls.WORD}.
 */
final class ControlTally {
    private final FactSink sink;
    private final Tool tool;
    private final Tallies words = new Tallies("controls");
    private int satisfied;
    private int undecided;
    private boolean failed;

    ControlTally(FactSink sink, Tool tool) {
        this.sink = sink;
        this.tool = tool;
        sink.tool(tool);
    }

    /** What a result means. */
    enum Meaning {
        SATISFIED,
        FAILED,
        /** An error, or nobody looked. */
        UNDECIDED,
        /** Not asked of this system, or left out of this assessment. */
        OUTSIDE
    }

    /**
     * A control and its result.
     *
     * @param word the result in the tool's own word
     * @param severity in the tool's own word
     */
    record Control(String id, String title, String word, Meaning meaning, String severity, Pointer at) {}

    void add(Control control) {
        words.add(control.word());
        switch (control.meaning()) {
            case SATISFIED -> satisfied++;
            case UNDECIDED -> undecided++;
            case FAILED -> fail(control);
            case OUTSIDE -> {}
        }
    }

    private void fail(Control control) {
        failed = true;
        String severity = control.severity().isEmpty() ? "unknown" : control.severity();
        FindingLevel own = FindingLevel.of(severity);
        // Of a control that had to be met, however little it weighs, there is no harmless failure.
        FindingLevel level = own.isAtOrAbove(FindingLevel.WARNING) ? own : FindingLevel.WARNING;
        sink.add(new Finding(tool.name(), control.id(), level, severity, control.title(), control.at()));
    }

    /** Judges what was added. */
    void finish() {
        words.tell(sink);
        boolean nothing = satisfied == 0 && !failed;
        String detail = nothing ? "no control was decided" : "controls not decided: " + undecided;
        boolean complete = undecided == 0 && !nothing;
        sink.add(new Scan(tool.name(), tool.version(), complete, complete ? "" : detail, Pointer.WHOLE_FILE));
        if (failed) sink.judge(Outcome.FAIL);
        if (undecided > 0) sink.judge(Outcome.INCOMPLETE);
        sink.judge(satisfied > 0 ? Outcome.PASS : Outcome.NO_EVIDENCE);
    }
}
