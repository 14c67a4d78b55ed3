package countersign.site.view;

import java.util.List;

/**
 * The one page for those who read one page.
 *
 * @param stops what stops the launch, as far as it fits
 * @param more how many more there are, in words, or empty
 * @param totals what is decided on, by verdict; verdicts that nothing has are left out
 * @param moreChecklists how many more there are, in words, or empty
 */
public record PrintSummary(
        List<PrintGap> stops,
        String more,
        List<TotalGroup.Line> totals,
        String totalsOf,
        List<ChecklistLine> checklists,
        String moreChecklists,
        List<SlotView> slots,
        String moreSlots) {
    public PrintSummary {
        stops = List.copyOf(stops);
        totals = List.copyOf(totals);
        checklists = List.copyOf(checklists);
        slots = List.copyOf(slots);
    }

    /** A checklist, how it stands, and the same as a bar and in words. */
    public record ChecklistLine(Place place, Tongue tongue, Mark decision, List<Segment> bar, String words) {
        public ChecklistLine {
            bar = List.copyOf(bar);
        }
    }

    /** The items of one verdict; {@code width} in percent. */
    public record Segment(String kind, String count, int width) {}
}
