package countersign.site.view;

import java.util.List;

/**
 * Every evidence file with its digest, after what was asked for and is not there.
 *
 * @param lede how many files, and how many of them are of no use
 */
public record PrintEvidence(String lede, List<AbsentLine> absent, List<FileLine> files) {
    public PrintEvidence {
        absent = List.copyOf(absent);
        files = List.copyOf(files);
    }

    /** A requirement that no file answers; {@code href} leads to the item that waits for it. */
    public record AbsentLine(EvidenceView.Absent absent, String href) {}

    /**
     * A file.
     *
     * @param digest of its bytes, in two halves, or empty
     * @param usedBy the items that were weighed on it, by document
     */
    public record FileLine(String id, EvidenceView.Row row, List<String> digest, List<Users> usedBy) {
        public FileLine {
            digest = List.copyOf(digest);
            usedBy = List.copyOf(usedBy);
        }
    }

    /** The lines of a document on which the items stand. */
    public record Users(String document, List<Place> lines) {
        public Users {
            lines = List.copyOf(lines);
        }
    }
}
