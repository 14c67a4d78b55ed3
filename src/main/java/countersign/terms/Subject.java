package countersign.terms;

import java.util.Optional;

/**
 * What a report is about.
 *
 * @param repository the name of the tree's top folder, or empty where it is no git repository
 * @param commit the full id of the commit checked out, 40 or 64 hexadecimal digits
 * @param dirty whether a tracked file differs from that commit
 */
public record Subject(Optional<String> repository, Optional<String> commit, boolean dirty) {
    /** A tree that git knows nothing of. */
    public static final Subject UNKNOWN = new Subject(Optional.empty(), Optional.empty(), false);
}
