package countersign.subject;

import countersign.source.Glob;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What git knows of the commits that evidence names, seen from the commit that the report is about.
 *
 * @param kin by the commit's id as evidence writes it
 * @param uncommitted tracked files that differ from the commit checked out, from the root
 * @param apart files that may change without touching what evidence was made for: checklists, what stands beside them, evidence
 */
public record Lineage(History history, Map<String, Kinship> kin, List<String> uncommitted, List<Glob> apart) {
    /** Of a tree that git knows nothing of. */
    public static final Lineage NONE = new Lineage(History.NONE, Map.of(), List.of(), List.of());

    public Lineage {
        kin = Collections.unmodifiableMap(new TreeMap<>(kin));
        uncommitted = List.copyOf(uncommitted);
        apart = List.copyOf(apart);
    }

    /** How much history there is. */
    public enum History {
        /** No repository, no commit yet, or one that cannot be read. */
        NONE,
        /** Cut off at a depth. */
        SHALLOW,
        WHOLE
    }

    /** How {@code commit} stands to the one that the report is about. */
    public Kinship of(String commit) {
        return kin.getOrDefault(commit, Kinship.UNKNOWN);
    }

    /** The same, with other files apart. */
    public Lineage apart(List<Glob> files) {
        return new Lineage(history, kin, uncommitted, files);
    }
}
