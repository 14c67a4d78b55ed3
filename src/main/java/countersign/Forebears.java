package countersign;

import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.history.Ancestry;
import countersign.subject.Lineage;
import countersign.workspace.Workspace;
import java.util.Set;
import java.util.TreeSet;

/** Asks git about the commits that evidence names. */
final class Forebears {
    private Forebears() {}

    /** Where no evidence names any, git is not asked. */
    static Lineage of(Workspace workspace, EvidenceSet evidence) {
        Set<String> commits = new TreeSet<>();
        for (Evidence file : evidence.files()) file.origin().commit().ifPresent(commits::add);
        if (commits.isEmpty()) return Lineage.NONE;
        return Ancestry.of(workspace.root(), commits).apart(workspace.config().apart());
    }
}
