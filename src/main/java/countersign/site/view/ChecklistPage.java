package countersign.site.view;

import countersign.checklist.Block;
import countersign.checklist.Checklist;
import countersign.checklist.Metadata;
import countersign.checklist.Unread;
import countersign.diagnostic.Diagnostic;
import countersign.site.document.Atlas;
import countersign.site.document.DocumentWriter;
import countersign.site.document.Margin;
import countersign.site.document.Piece;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pages of the checklists. */
public final class ChecklistPage {
    private final Edition edition;
    private final Wording wording;
    private final Marks marks;
    private final Judging judging;
    private final Remarks remarks;
    private final Atlas atlas;

    public ChecklistPage(Edition edition) {
        this.edition = edition;
        this.wording = edition.wording();
        this.marks = new Marks(wording);
        this.judging = new Judging(edition);
        this.remarks = new Remarks(edition);
        this.atlas = new SiteAtlas(edition);
    }

    /** The page of the report's checklist at {@code index}. */
    public ChecklistView of(int index) {
        ChecklistReport report = edition.report().checklists().get(index);
        Checklist checklist = report.checklist();
        List<Diagnostic> said = remarks.on(checklist.path());
        Margin margin = Margins.of(report, said, wording);
        List<Piece> pieces = DocumentWriter.write(checklist, atlas, margin);
        SectionStates states = new SectionStates(report, wording);
        List<Outline.Section> sections = Outline.of(pieces);
        return new ChecklistView(
                Frames.of(edition, edition.names().checklist(checklist.path()), checklist.title()),
                checklist.title(),
                Tongue.of(checklist.language(), wording),
                new Place(checklist.path(), edition.options().source(checklist.path(), 0)),
                marks.of(Optional.of(report.decision())),
                (marks.stated(checklist) + " " + unread(checklist.unread())).strip(),
                wording.ui(
                        "overview.holding",
                        Number.of(Totals.holding(report.tally())),
                        Number.of(report.tally().total())),
                Bars.of(report.tally(), wording),
                facts(checklist),
                states.outline(sections),
                pieces,
                judged(report),
                said.stream().map(remarks::of).toList(),
                states.phases(sections),
                neighbours(index));
    }

    private List<Judged> judged(ChecklistReport report) {
        List<Judged> judged = new ArrayList<>();
        for (Ruling ruling : report.rulings()) judged.add(judging.of(ruling));
        return judged;
    }

    /** That all items hold says nothing of what was not read as one. */
    private String unread(Unread unread) {
        List<String> said = new ArrayList<>();
        if (!unread.suspicious().isEmpty())
            said.add(wording.ui(
                    "checklist.suspicious", Number.of(unread.suspicious().size())));
        if (!unread.ignored().isEmpty())
            said.add(wording.ui("checklist.ignored", Number.of(unread.ignored().size())));
        return String.join(" ", said);
    }

    private static List<ChecklistView.Fact> facts(Checklist checklist) {
        List<Block> body = checklist.body();
        int first = body.isEmpty() ? Integer.MAX_VALUE : body.get(0).line();
        List<ChecklistView.Fact> facts = new ArrayList<>();
        for (Metadata each : checklist.metadata())
            if (each.at().line() < first) facts.add(new ChecklistView.Fact(each.key(), each.value()));
        return facts;
    }

    private List<ChecklistView.Neighbour> neighbours(int index) {
        List<ChecklistView.Neighbour> neighbours = new ArrayList<>();
        if (index > 0) neighbours.add(neighbour("prev", index - 1));
        if (index + 1 < edition.report().checklists().size()) neighbours.add(neighbour("next", index + 1));
        return neighbours;
    }

    private ChecklistView.Neighbour neighbour(String rel, int index) {
        Checklist checklist = edition.report().checklists().get(index).checklist();
        return new ChecklistView.Neighbour(
                rel,
                wording.ui("checklist." + rel),
                new Place(checklist.title(), edition.names().checklist(checklist.path())),
                Tongue.of(checklist.language(), wording));
    }
}
