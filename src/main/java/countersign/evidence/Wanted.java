package countersign.evidence;

import countersign.source.Glob;
import java.util.Set;

/**
 * What the requirements of all items ask of evidence files, beside the evidence globs of the configuration.
 *
 * @param files patterns of files that requirements name
 * @param queries what is to be looked up in the files that a pattern matches
 */
public record Wanted(Set<Glob> files, Set<Query> queries) {
    public static final Wanted NOTHING = new Wanted(Set.of(), Set.of());

    /**
     * What to look up, and where.
     *
     * @param path a JSONPath for JSON and YAML or an XPath for XML, or a {@link LinePattern}
     */
    public record Query(String path, Glob in, Language language) {
        /** A path. */
        public Query(String path, Glob in) {
            this(path, in, Language.PATH);
        }
    }

    /** What a query is written in. */
    public enum Language {
        /** Patterns go first: the text of a file can be looked at whatever else it is. */
        LINES,
        PATH
    }
}
