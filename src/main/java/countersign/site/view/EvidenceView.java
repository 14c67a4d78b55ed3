package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;

/**
 * What was read, and what was asked for and is not there.
 *
 * @param lede how many files, and how many of them are of no use
 * @param absent requirements that no file answers
 * @param rows files: unreadable, unrecognised and unused ones first
 */
public record EvidenceView(Frame frame, String lede, List<Absent> absent, String absentOf, List<Row> rows) {
    public EvidenceView {
        absent = List.copyOf(absent);
        rows = List.copyOf(rows);
    }

    /** A requirement that no file answers, and the item that waits for it. */
    public record Absent(Chip asked, SafeHtml expected, SafeHtml observed, Place item, Tongue tongue, Place boundAt) {}

    /**
     * A file.
     *
     * @param state as a mark: {@code unreadable}, {@code unrecognised}, {@code ambiguous}, {@code unused} or {@code read}
     * @param said what it says, or why it says nothing
     * @param made when, or that it is not known
     * @param silent what such a file could say and this one does not, or empty
     */
    public record Row(
            String id,
            Place file,
            Mark state,
            String format,
            List<SafeHtml> said,
            String age,
            String made,
            String commit,
            String silent,
            List<Place> usedBy) {
        public Row {
            said = List.copyOf(said);
            usedBy = List.copyOf(usedBy);
        }
    }
}
