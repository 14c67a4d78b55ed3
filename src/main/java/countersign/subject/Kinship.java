package countersign.subject;

import java.util.List;

/**
 * How a commit that evidence was made for stands to the one that a report is about.
 *
 * @param sameTree whether both hold the same files
 * @param behind for an ancestor, how many commits came since; else 0
 * @param changed the files that differ between the two, from the root; those outside begin with {@code ../}
 */
public record Kinship(Relation relation, boolean sameTree, int behind, List<String> changed) {
    public static final Kinship UNKNOWN = new Kinship(Relation.UNKNOWN, false, 0, List.of());
    public static final Kinship SAME = new Kinship(Relation.SAME, true, 0, List.of());

    public Kinship {
        changed = List.copyOf(changed);
    }

    /** How one commit stands to another. */
    public enum Relation {
        SAME,
        ANCESTOR,
        /** Neither the same nor an ancestor, or its history is cut off before that shows. */
        OTHER,
        /** Not in the repository. */
        UNKNOWN
    }
}
