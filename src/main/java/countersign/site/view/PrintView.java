package countersign.site.view;

import java.util.List;

/**
 * A whole report on paper.
 *
 * @param title for the window and the catalogue of the file
 * @param head stands above every page but the first
 * @param foot stands below every page
 */
public record PrintView(
        String language,
        String title,
        String subject,
        String head,
        String foot,
        PrintCover cover,
        PrintSummary summary,
        PrintOpenItems open,
        List<PrintChapter> chapters,
        PrintEvidence evidence,
        PrintSignOff signOff,
        List<Bookmark> bookmarks) {
    public PrintView {
        chapters = List.copyOf(chapters);
        bookmarks = List.copyOf(bookmarks);
    }

    /** An entry of the outline that a reader shows beside the pages, and those within it. */
    public record Bookmark(String name, String href, List<Bookmark> inside) {
        public Bookmark {
            inside = List.copyOf(inside);
        }
    }

    /** Something to know about the document, and what it is. */
    public record Fact(String label, String value, boolean code) {}
}
