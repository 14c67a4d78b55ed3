package countersign.history;

import countersign.source.Glob;
import countersign.subject.Lineage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how commits stand to the one that is checked out. Nothing is written and no program is run, as with {@link Revision}. */
public final class Ancestry {
    private Ancestry() {}

    /**
     * Whether a tracked file that no pattern of {@code apart} matches from {@code folder} differs from the commit checked out; true too where
     * that cannot be told.
     */
    public static boolean isChanged(Path folder, List<Glob> apart) {
        Lineage lineage = of(folder, Set.of());
        if (lineage.history() == Lineage.History.NONE) return true;
        return lineage.uncommitted().stream().anyMatch(path -> apart.stream().noneMatch(glob -> glob.matches(path)));
    }

    /**
     * What the work tree that holds {@code folder} knows of {@code commits}, ids of 7 hexadecimal digits or more. What it does not know, or
     * knows by a beginning that several share, is unknown.
     */
    public static Lineage of(Path folder, Set<String> commits) {
        Optional<Path> top = Revision.workTree(folder);
        return top.isPresent() ? GitLineage.of(top.get(), folder, commits) : Lineage.NONE;
    }
}
