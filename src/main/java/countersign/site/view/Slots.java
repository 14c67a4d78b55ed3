package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.checklist.SignOffSlot;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.SlotState;
import java.util.ArrayList;
import java.util.List;

/** Shows the places to sign. */
final class Slots {
    private final Edition edition;
    private final Marks marks;

    Slots(Edition edition) {
        this.edition = edition;
        this.marks = new Marks(edition.wording());
    }

    /** All of them, what is missing first. */
    List<SlotView> all() {
        List<SlotView> missing = new ArrayList<>();
        List<SlotView> typed = new ArrayList<>();
        for (ChecklistReport report : edition.report().checklists()) {
            for (SignOffSlot slot : report.checklist().signOffs())
                (SlotState.of(slot) == SlotState.MISSING ? missing : typed).add(of(report.checklist(), slot));
        }
        missing.addAll(typed);
        return missing;
    }

    private SlotView of(Checklist checklist, SignOffSlot slot) {
        SlotState state = SlotState.of(slot);
        return new SlotView(
                slot.role(),
                slot.name(),
                slot.date(),
                marks.of(state),
                new Place(checklist.title(), edition.names().checklist(checklist.path())),
                Tongue.of(checklist.language(), edition.wording()),
                edition.place(slot.at()),
                edition.wording().uiHtml("slot-meaning." + Terms.word(state)));
    }
}
