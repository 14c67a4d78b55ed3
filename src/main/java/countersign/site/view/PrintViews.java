package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a report ready for paper. */
public final class PrintViews {
    private static final String APART = " \u00B7 ";

    private final Edition edition;
    private final Report report;
    private final Wording wording;
    private final PrintPlaces places;
    private final Mark decision;

    private PrintViews(Edition edition) {
        this.edition = edition;
        this.report = edition.report();
        this.wording = edition.wording();
        this.places = new PrintPlaces(edition);
        this.decision = new Marks(wording).of(report.decision());
    }

    public static PrintView of(Edition edition) {
        return new PrintViews(edition).view();
    }

    private PrintView view() {
        String title = title();
        String asOf = wording.moment(report.header().asOf());
        List<PrintChapter> chapters = chapters();
        return new PrintView(
                wording.language(),
                wording.ui("print.title", new Text(title), new Text(decision.word())),
                wording.ui("print.subject", phase()),
                title + APART + decision.word() + APART + asOf,
                foot(),
                cover(title, asOf),
                new PrintSummaries(edition, places).summary(),
                new PrintGaps(edition, places).open(),
                chapters,
                new PrintManifest(edition, places).evidence(),
                signOff(),
                bookmarks(chapters));
    }

    private String title() {
        String given = report.header().title();
        return given.isEmpty() ? wording.ui("print.untitled") : given;
    }

    private Text phase() {
        return new Text(wording.ui("phase." + Terms.word(report.header().phase())));
    }

    private String foot() {
        Optional<String> commit = report.header().subject().commit().map(Frames::shortCommit);
        String digest = Frames.shortDigest(report.digest());
        return commit.map(id -> digest + APART + wording.ui("place.commit", new Text(id)))
                .orElse(digest);
    }

    private PrintCover cover(String title, String asOf) {
        String launch = report.header()
                .launch()
                .map(date -> wording.ui("print.launch", new Text(wording.date(date))))
                .orElse("");
        List<PrintView.Fact> facts = new ArrayList<>();
        facts.add(fact("phase", phase().text()));
        facts.add(fact("as-of", asOf));
        facts.add(fact("commit", commit()));
        facts.add(new PrintView.Fact(wording.ui("print.state"), report.digest(), true));
        facts.add(fact("reads", counts()));
        return new PrintCover(title, launch, decision, new Banner(edition).because(), facts);
    }

    private PrintView.Fact fact(String label, String value) {
        return new PrintView.Fact(wording.ui("print." + label), value, false);
    }

    private String commit() {
        String tree = report.header().subject().dirty() ? "print.tree.dirty" : "print.tree.clean";
        return report.header()
                .subject()
                .commit()
                .map(id -> wording.ui(tree, new Text(id)))
                .orElseGet(() -> wording.ui("print.tree.unknown"));
    }

    private String counts() {
        int items = 0;
        for (ChecklistReport each : report.checklists())
            items += each.checklist().items().size();
        return wording.ui(
                "print.counts",
                Number.of(report.checklists().size()),
                Number.of(items),
                Number.of(report.evidence().size()));
    }

    private List<PrintChapter> chapters() {
        PrintChapters maker = new PrintChapters(edition, places);
        return report.checklists().stream().map(maker::of).toList();
    }

    private PrintSignOff signOff() {
        List<SlotView> slots = new Slots(edition).all();
        List<PrintSignOff.Sheet> sheets = new ArrayList<>();
        for (ChecklistReport each : report.checklists()) {
            Checklist checklist = each.checklist();
            if (checklist.signOffs().isEmpty()) continue;
            String page = edition.names().checklist(checklist.path());
            List<SlotView> own = slots.stream()
                    .filter(slot -> slot.checklist().href().equals(page))
                    .toList();
            sheets.add(new PrintSignOff.Sheet(checklist.title(), Tongue.of(checklist.language(), wording), own));
        }
        if (sheets.isEmpty()) sheets.add(new PrintSignOff.Sheet("", Tongue.of(wording.language(), wording), List.of()));
        return new PrintSignOff(sheets);
    }

    private List<PrintView.Bookmark> bookmarks(List<PrintChapter> chapters) {
        List<PrintView.Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(bookmark("cover"));
        bookmarks.add(bookmark("summary"));
        bookmarks.add(bookmark("open"));
        for (PrintChapter chapter : chapters) bookmarks.add(PrintChapters.bookmark(chapter));
        bookmarks.add(bookmark("evidence"));
        bookmarks.add(bookmark("sign-off"));
        return bookmarks;
    }

    private PrintView.Bookmark bookmark(String part) {
        return new PrintView.Bookmark(wording.ui("print.part." + part), "#" + part, List.of());
    }
}
