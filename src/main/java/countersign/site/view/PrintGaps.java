package countersign.site.view;

import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists gaps on paper. */
final class PrintGaps {
    private final Edition edition;
    private final PrintPlaces places;
    private final Wording wording;
    private final GapRows rows;
    private final Judging judging;

    PrintGaps(Edition edition, PrintPlaces places) {
        this.edition = edition;
        this.places = places;
        this.wording = edition.wording();
        this.rows = new GapRows(edition);
        this.judging = new Judging(edition);
    }

    List<PrintGap> of(List<Gap> gaps) {
        List<GapRow> shown = rows.of(gaps);
        List<PrintGap> printed = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String underneath = judging.of(gaps.get(i).ruling()).underneath();
            printed.add(new PrintGap(shown.get(i), places.onPaper(shown.get(i).href()), underneath));
        }
        return printed;
    }

    PrintOpenItems open() {
        List<Gap> gaps = Gaps.worstFirst(edition.report());
        Map<String, List<Gap>> owners = new LinkedHashMap<>();
        owners.put("", new ArrayList<>());
        int later = 0;
        for (Gap gap : gaps) {
            if (!gap.ruling().due()) later++;
            else owners.computeIfAbsent(owner(gap), name -> new ArrayList<>()).add(gap);
        }
        List<PrintOpenItems.Group> groups = new ArrayList<>();
        owners.forEach((owner, owed) -> {
            if (!owed.isEmpty()) groups.add(group(owner, owed));
        });
        return new PrintOpenItems(shown(later), groups, waivers());
    }

    private static String owner(Gap gap) {
        return gap.ruling().item().traits().owner().orElse("");
    }

    private PrintOpenItems.Group group(String owner, List<Gap> gaps) {
        String name = owner.isEmpty() ? wording.ui("print.no-owner") : owner;
        return new PrintOpenItems.Group(name, wording.ui("print.owes", Number.of(gaps.size()), phase()), of(gaps));
    }

    private String shown(int later) {
        String shown = wording.ui("print.shown", phase());
        return later == 0 ? shown : shown + " " + wording.ui("print.later", Number.of(later));
    }

    private Text phase() {
        return new Text(
                wording.ui("phase." + Terms.word(edition.report().header().phase())));
    }

    private List<PrintOpenItems.WaiverLine> waivers() {
        List<PrintOpenItems.WaiverLine> lines = new ArrayList<>();
        for (ChecklistReport each : edition.report().checklists())
            for (Ruling ruling : each.rulings())
                ruling.waiver().ifPresent(waiver -> lines.add(line(each, ruling, waiver)));
        return lines;
    }

    private PrintOpenItems.WaiverLine line(ChecklistReport report, Ruling ruling, Waiver waiver) {
        Item item = ruling.item();
        return new PrintOpenItems.WaiverLine(
                item.text(),
                judging.of(ruling).underneath(),
                places.onPaper(edition.names().checklist(report.checklist().path()) + "#"
                        + item.id().value()),
                waiver.reason(),
                waiver.approver(),
                Figures.isoDate(waiver.until()),
                waiver.ticket(),
                edition.place(waiver.at()));
    }
}
