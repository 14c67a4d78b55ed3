package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;

/**
 * The page that says what was decided, why, and what to do.
 *
 * @param because the reason in one sentence
 * @param facts what the decision is for, and what the documents say themselves
 * @param gaps the first few, worst first
 * @param gapsOf how many of how many those are
 * @param moreGaps what the page of open items holds
 * @param expiries what runs out soon
 * @param expiriesBy by when
 * @param remarks what was not counted
 */
public record OverviewView(
        Frame frame,
        Mark decision,
        SafeHtml because,
        SafeHtml facts,
        List<GapRow> gaps,
        String gapsOf,
        String moreGaps,
        List<ExpiryRow> expiries,
        String expiriesBy,
        List<SlotView> slots,
        String slotsOf,
        List<PhaseRow> phases,
        List<TotalGroup> totals,
        String totalsOf,
        List<ChecklistRow> checklists,
        String checklistsOf,
        List<RemarkView> remarks) {
    public OverviewView {
        gaps = List.copyOf(gaps);
        expiries = List.copyOf(expiries);
        slots = List.copyOf(slots);
        phases = List.copyOf(phases);
        totals = List.copyOf(totals);
        checklists = List.copyOf(checklists);
        remarks = List.copyOf(remarks);
    }

    /** A phase of the launch: whether it is decided on, and what in it stops the launch. */
    public record PhaseRow(String name, String state, boolean due, String stopping, String holding, Bar bar) {}

    /** A checklist; {@code stated} is what it says of itself where that disagrees, or empty. */
    public record ChecklistRow(
            Place page, String path, Tongue tongue, Mark decision, String stated, String holding, Bar bar) {}
}
