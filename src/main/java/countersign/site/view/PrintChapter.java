package countersign.site.view;

import java.util.List;

/**
 * One checklist as its author wrote it.
 *
 * @param id of its first page
 * @param stated what the document itself says was decided, or empty
 * @param counts the verdicts of its items, in words
 * @param facts the front matter
 */
public record PrintChapter(
        String id,
        String title,
        Tongue tongue,
        Place source,
        Mark decision,
        String stated,
        String counts,
        List<PrintView.Fact> facts,
        List<Part> parts) {
    public PrintChapter {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
