package countersign.evidence;

import countersign.source.Glob;
import java.util.Set;

/**
 * What the requirements of all items ask of evidence files, beside the evidence globs of the configuration.
 *
 * @param files patterns of files that requirements name
 * @param queries paths to be looked up in the files that a pattern matches
 */
public record Wanted(Set<Glob> files, Set<Query> queries) {
    public static final Wanted NOTHING = new Wanted(Set.of(), Set.of());

    /** A JSONPath for JSON and YAML or an XPath for XML, and where to look it up. */
    public record Query(String path, Glob in) {}
}
