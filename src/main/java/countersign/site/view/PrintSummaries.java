package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Ruling;
import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says on one page how a report stands. */
final class PrintSummaries {
    /** So many lines of gaps, and beside the totals so many blocks, fit on one page. */
    private static final int LINES = 15;

    private static final int BLOCKS = 5;
    private static final int SLOTS = 5;
    private static final int SLOTS_IN_A_BLOCK = 2;
    private static final int LINE = 65;
    private static final int NARROWEST = 4;
    private static final int WHOLE = 100;

    private final Edition edition;
    private final PrintPlaces places;
    private final Wording wording;

    PrintSummaries(Edition edition, PrintPlaces places) {
        this.edition = edition;
        this.places = places;
        this.wording = edition.wording();
    }

    PrintSummary summary() {
        List<Gap> stops =
                Gaps.worstFirst(edition.report()).stream().filter(Gap::stops).toList();
        Tally due = due();
        List<ChecklistReport> checklists = edition.report().checklists();
        List<SlotView> slots = new Slots(edition).all();
        List<Gap> first = fitting(stops);
        int shown = BLOCKS - (Math.min(slots.size(), SLOTS) + 1) / SLOTS_IN_A_BLOCK;
        return new PrintSummary(
                new PrintGaps(edition, places).of(first),
                more("print.more-stops", stops.size() - first.size()),
                totals(due),
                wording.ui("print.totals-of", Number.of(due.total())),
                first(checklists, shown).stream().map(this::line).toList(),
                more("print.more-checklists", checklists.size() - shown),
                first(slots, SLOTS),
                more("print.more-slots", slots.size() - SLOTS));
    }

    /** The first few, as far as there is room for what they say. */
    private List<Gap> fitting(List<Gap> gaps) {
        int lines = 0;
        int count = 0;
        while (count < gaps.size() && lines < LINES) {
            Ruling ruling = gaps.get(count).ruling();
            int next =
                    ruling.next().map(phrase -> wording.text(phrase).length()).orElse(0);
            lines += 2 + ruling.item().text().length() / LINE + next / LINE;
            if (lines <= LINES) count++;
        }
        return gaps.subList(0, count);
    }

    private static <T> List<T> first(List<T> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
    }

    private String more(String key, int count) {
        return count > 0 ? wording.ui(key, Number.of(count)) : "";
    }

    private Tally due() {
        List<Ruling> due = new ArrayList<>();
        for (ChecklistReport each : edition.report().checklists())
            for (Ruling ruling : each.rulings()) if (ruling.due()) due.add(ruling);
        return Tally.of(due);
    }

    private List<TotalGroup.Line> totals(Tally due) {
        return new Totals(wording)
                .of(Optional.of(due)).stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(line -> !line.count().equals("0"))
                        .toList();
    }

    private PrintSummary.ChecklistLine line(ChecklistReport report) {
        Checklist checklist = report.checklist();
        return new PrintSummary.ChecklistLine(
                new Place(checklist.title(), "#" + places.chapter(checklist.path())),
                Tongue.of(checklist.language(), wording),
                new Marks(wording).of(Optional.of(report.decision())),
                segments(report.tally()),
                Bars.words(report.tally(), wording));
    }

    /** Best first, each wide enough for its count, together not wider than the line. */
    private List<PrintSummary.Segment> segments(Tally tally) {
        List<Verdict> present = Bars.BEST_FIRST.stream()
                .filter(verdict -> tally.of(verdict) > 0)
                .toList();
        int room = WHOLE - NARROWEST * present.size();
        int left = WHOLE;
        List<PrintSummary.Segment> segments = new ArrayList<>();
        for (Verdict verdict : present) {
            int count = tally.of(verdict);
            boolean last = segments.size() + 1 == present.size();
            int width = last ? left : NARROWEST + (int) ((long) count * room / tally.total());
            left -= width;
            segments.add(new PrintSummary.Segment(verdict.word(), wording.number(count), width));
        }
        return segments;
    }
}
