package countersign.site.view;

import countersign.checklist.Block;
import countersign.checklist.Checklist;
import countersign.checklist.Metadata;
import countersign.diagnostic.Diagnostic;
import countersign.site.document.DocumentWriter;
import countersign.site.document.Margin;
import countersign.site.document.Piece;
import countersign.verdict.ChecklistReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Sets checklists as their authors wrote them. */
final class PrintChapters {
    private static final int OUTERMOST = 2;

    private final Edition edition;
    private final PrintPlaces places;
    private final Wording wording;
    private final Judging judging;
    private final Remarks remarks;

    PrintChapters(Edition edition, PrintPlaces places) {
        this.edition = edition;
        this.places = places;
        this.wording = edition.wording();
        this.judging = new Judging(edition);
        this.remarks = new Remarks(edition);
    }

    PrintChapter of(ChecklistReport report) {
        Checklist checklist = report.checklist();
        String path = checklist.path();
        List<Diagnostic> said = remarks.on(path);
        Margin margin = Margins.of(report, said, wording);
        List<Piece> pieces = DocumentWriter.write(checklist, places, margin);
        Parts.Source source = new Parts.Source(
                report.rulings().stream().map(judging::of).toList(),
                said.stream().map(remarks::of).toList(),
                phases(new SectionStates(report, wording).phases(Outline.of(pieces))),
                id -> places.heading(path, id),
                index -> places.item(path, index));
        return new PrintChapter(
                places.chapter(path),
                checklist.title().isEmpty() ? path : checklist.title(),
                Tongue.of(checklist.language(), wording),
                new Place(path, edition.options().source(path, 0)),
                new Marks(wording).of(Optional.of(report.decision())),
                new Marks(wording).stated(checklist),
                Bars.words(report.tally(), wording),
                facts(checklist),
                new Parts(source).of(pieces));
    }

    /** Nothing where the same would be said of every section. */
    private static Map<String, String> phases(Map<String, String> phases) {
        return new TreeSet<>(phases.values()).size() > 1 ? phases : Map.of();
    }

    /** The front matter: what else is metadata stands in the document itself. */
    private static List<PrintView.Fact> facts(Checklist checklist) {
        List<Block> body = checklist.body();
        int first = body.isEmpty() ? Integer.MAX_VALUE : body.get(0).line();
        List<PrintView.Fact> facts = new ArrayList<>();
        for (Metadata each : checklist.metadata())
            if (each.at().line() < first) facts.add(new PrintView.Fact(each.key(), each.value(), false));
        return facts;
    }

    /** The chapter and the outermost headings in it. */
    static PrintView.Bookmark bookmark(PrintChapter chapter) {
        List<PrintView.Bookmark> inside = new ArrayList<>();
        for (Part part : chapter.parts()) {
            if (part instanceof Part.Title title && title.level() == OUTERMOST)
                inside.add(new PrintView.Bookmark(title.html().text(), "#" + title.id(), List.of()));
        }
        return new PrintView.Bookmark(chapter.title(), "#" + chapter.id(), inside);
    }
}
