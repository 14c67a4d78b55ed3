package countersign.evidence;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the collector reads files with.
 *
 * @param heads how the beginning of a file is looked at
 * @param formats all that can be recognised
 * @param lookups how a file is made ready for queries
 * @param cleanForms by the id of the format, how its tool writes that it found nothing, where that names nothing
 */
public record Readers(
        HeadReader heads, List<EvidenceFormat> formats, LookupOpener lookups, Map<String, CleanForm> cleanForms) {
    public Readers {
        formats = List.copyOf(formats);
        cleanForms = Collections.unmodifiableMap(new LinkedHashMap<>(cleanForms));
    }

    /** Without files that name nothing. */
    public Readers(HeadReader heads, List<EvidenceFormat> formats, LookupOpener lookups) {
        this(heads, formats, lookups, Map.of());
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
