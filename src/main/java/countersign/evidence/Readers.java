package countersign.evidence;

import java.io.IOException;
import java.util.List;

/**
 * What the collector reads files with.
 *
 * @param heads how the beginning of a file is looked at
 * @param formats all that can be recognised
 * @param lookups how a file is made ready for queries
 */
public record Readers(HeadReader heads, List<EvidenceFormat> formats, LookupOpener lookups) {
    public Readers {
        formats = List.copyOf(formats);
    }

    /** Looks at a file without knowing its format. */
    public interface HeadReader {
        /** What {@code input} looks like, as far as the stream goes. */
        Head read(EvidenceInput input) throws IOException;
    }

    /** Makes files ready for queries. */
    public interface LookupOpener {
        /**
         * Holds {@code input} in memory, for queries in {@code language}.
         *
         * @throws Malformed where the file is not what it looks like, or exceeds a limit
         */
        Lookup open(EvidenceInput input, Head head, Wanted.Language language);
    }
}
