package countersign.site.view;

import countersign.site.PageNames;
import countersign.terms.Phase;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the overview. */
public final class Overview {
    private static final int FIRST_GAPS = 5;

    private final Edition edition;
    private final Report report;
    private final Wording wording;
    private final Marks marks;

    private Overview(Edition edition) {
        this.edition = edition;
        this.report = edition.report();
        this.wording = edition.wording();
        this.marks = new Marks(wording);
    }

    public static OverviewView of(Edition edition) {
        return new Overview(edition).view();
    }

    private OverviewView view() {
        Mark decision = marks.of(report.decision());
        Banner banner = new Banner(edition);
        List<Gap> gaps = Gaps.worstFirst(report);
        List<Gap> first = gaps.subList(0, Math.min(FIRST_GAPS, gaps.size()));
        List<SlotView> slots = new Slots(edition).all();
        Tally due = due();
        Expiries expiries = new Expiries(edition);
        return new OverviewView(
                Frames.of(edition, PageNames.OVERVIEW, decision.word()),
                decision,
                banner.because(),
                banner.facts(),
                new GapRows(edition).of(first),
                wording.ui("overview.gaps-of", Number.of(first.size()), Number.of(gaps.size())),
                wording.ui("overview.more-gaps", Number.of(gaps.size())),
                expiries.rows(),
                expiries.words(),
                slots,
                wording.ui("overview.slots-of", Number.of(slots.size())),
                phases(gaps),
                new Totals(wording).of(Optional.of(due)),
                wording.ui("overview.totals-of", Number.of(due.total())),
                checklists(),
                wording.ui(
                        "overview.checklists-of", Number.of(report.checklists().size())),
                new Remarks(edition).all());
    }

    private Tally due() {
        return Tally.of(rulings().stream().filter(Ruling::due).toList());
    }

    private List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (ChecklistReport each : report.checklists()) rulings.addAll(each.rulings());
        return rulings;
    }

    private List<OverviewView.PhaseRow> phases(List<Gap> gaps) {
        List<OverviewView.PhaseRow> rows = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            Tally tally = Tally.of(rulings().stream()
                    .filter(ruling -> ruling.item().traits().phase() == phase)
                    .toList());
            if (tally.total() == 0) continue;
            boolean due = phase.isDueBy(report.header().phase());
            long stopping = gaps.stream()
                    .filter(gap -> gap.stops() && phase(gap) == phase)
                    .count();
            rows.add(new OverviewView.PhaseRow(
                    wording.ui("phase." + Terms.word(phase)),
                    wording.ui(Phases.key(phase, due)),
                    due,
                    stopping == 0 ? "" : wording.ui("overview.stopping", Number.of(stopping)),
                    holding(tally),
                    Bars.of(tally, wording)));
        }
        return rows;
    }

    private static Phase phase(Gap gap) {
        return gap.ruling().item().traits().phase();
    }

    private List<OverviewView.ChecklistRow> checklists() {
        List<OverviewView.ChecklistRow> rows = new ArrayList<>();
        for (ChecklistReport each : report.checklists()) {
            String path = each.checklist().path();
            rows.add(new OverviewView.ChecklistRow(
                    new Place(each.checklist().title(), edition.names().checklist(path)),
                    path,
                    Tongue.of(each.checklist().language(), wording),
                    marks.of(Optional.of(each.decision())),
                    stated(each),
                    holding(each.tally()),
                    Bars.of(each.tally(), wording)));
        }
        return rows;
    }

    private String stated(ChecklistReport each) {
        return each.disagreement()
                .map(stated -> wording.ui("overview.stated." + Terms.word(stated.value())))
                .orElse("");
    }

    private String holding(Tally tally) {
        return wording.ui("overview.holding", Number.of(Totals.holding(tally)), Number.of(tally.total()));
    }
}
