package countersign.site.view;

import countersign.site.PageNames;
import countersign.terms.Terms;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Report;
import countersign.verdict.SlotState;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of places to sign. */
public final class SignOffPage {
    private SignOffPage() {}

    public static SignOffView of(Edition edition) {
        Wording wording = edition.wording();
        Report report = edition.report();
        List<SlotView> slots = new Slots(edition).all();
        String missing = Terms.word(SlotState.MISSING);
        long open = slots.stream()
                .filter(slot -> slot.state().kind().equals(missing))
                .count();
        return new SignOffView(
                Frames.of(edition, PageNames.SIGN_OFF, wording.ui("tab.sign-off")),
                slots.isEmpty()
                        ? wording.ui("slot.none")
                        : wording.ui("sign-off.lede", Number.of(slots.size()), Number.of(open)),
                slots,
                report.digest(),
                report.header().subject().commit().orElse(""),
                states(wording));
    }

    /** Every state of a slot, and what it means. */
    static List<SignOffView.Meaning> states(Wording wording) {
        List<SignOffView.Meaning> states = new ArrayList<>();
        for (SlotState state : SlotState.values()) {
            String meaning = wording.ui("slot-meaning." + Terms.word(state));
            states.add(new SignOffView.Meaning(new Marks(wording).of(state), meaning));
        }
        return states;
    }
}
