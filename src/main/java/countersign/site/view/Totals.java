package countersign.site.view;

import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Groups the verdicts by what they do to a decision. */
final class Totals {
    private static final List<Verdict> STOP = List.of(
            Verdict.CONTRADICTED, Verdict.FAILING, Verdict.UNSUPPORTED, Verdict.STALE, Verdict.OPEN, Verdict.READY);
    private static final List<Verdict> CONDITION = List.of(Verdict.CLAIMED, Verdict.WAIVED);
    private static final List<Verdict> HOLD = List.of(Verdict.VERIFIED, Verdict.ATTESTED, Verdict.NOT_APPLICABLE);

    private final Wording wording;
    private final Marks marks;

    Totals(Wording wording) {
        this.wording = wording;
        this.marks = new Marks(wording);
    }

    /** With counts, where there are any. */
    List<TotalGroup> of(Optional<Tally> tally) {
        return List.of(group("stop", STOP, tally), group("condition", CONDITION, tally), group("hold", HOLD, tally));
    }

    private TotalGroup group(String effect, List<Verdict> verdicts, Optional<Tally> tally) {
        List<TotalGroup.Line> lines = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            String count = tally.map(t -> wording.number(t.of(verdict))).orElse("");
            lines.add(new TotalGroup.Line(marks.of(verdict), count, wording.ui("meaning." + verdict.word())));
        }
        return new TotalGroup(wording.ui("effect." + effect), lines);
    }

    /** How many items hold: proven, vouched for, or out of scope. */
    static int holding(Tally tally) {
        return HOLD.stream().mapToInt(tally::of).sum();
    }
}
