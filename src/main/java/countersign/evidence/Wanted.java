package countersign.evidence;

import countersign.source.Glob;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the requirements of all items ask of evidence files, beside the evidence globs of the configuration.
 *
 * @param files patterns of files that requirements name
 * @param queries what is to be looked up in the files that a pattern matches
 * @param names patterns of tests, in the files that a pattern matches
 * @param declared which format files are said to be of
 */
public record Wanted(Set<Glob> files, Set<Query> queries, Set<Names> names, List<Declared> declared) {
    public static final Wanted NOTHING = new Wanted(Set.of(), Set.of(), Set.of());

    public Wanted {
        declared = List.copyOf(declared);
    }

    /** With no format declared. */
    public Wanted(Set<Glob> files, Set<Query> queries, Set<Names> names) {
        this(files, queries, names, List.of());
    }

    /** The same, with more formats declared. */
    public Wanted and(List<Declared> more) {
        return new Wanted(
                files,
                queries,
                names,
                Stream.concat(declared.stream(), more.stream()).toList());
    }

    /** The formats that the file at {@code path} is said to be of, each once; more than one contradict each other. */
    List<String> formats(String path) {
        return declared.stream()
                .filter(one -> one.files().matches(path))
                .map(Declared::format)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * That files are of a format.
     *
     * @param format the format's id, as people wrote it
     */
    public record Declared(Glob files, String format) {}

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

    /** What {@code class.name} of a test is held against. */
    public record Names(Glob pattern, Glob in) {}
}
