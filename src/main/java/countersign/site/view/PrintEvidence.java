package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;

/**
 * Every evidence file: what could not be read first, then what nothing asks for.
 *
 * @param summary how many of each, in words
 */
public record PrintEvidence(String summary, List<FileLine> files) {
    public PrintEvidence {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param state {@code unreadable}, {@code unrecognised}, {@code ambiguous}, {@code unused} or {@code read}
     * @param age as of the report, or that it is unknown
     * @param digest of its bytes, in two halves, or empty
     */
    public record FileLine(
            String id,
            String file,
            Mark state,
            String format,
            SafeHtml said,
            String age,
            String commit,
            List<String> digest,
            List<Place> usedBy) {
        public FileLine {
            digest = List.copyOf(digest);
            usedBy = List.copyOf(usedBy);
        }
    }
}
