package countersign.history;

import countersign.subject.Kinship;
import countersign.subject.Kinship.Relation;
import countersign.subject.Lineage;
import countersign.subject.Lineage.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits of one repository, seen from the one checked out. */
final class GitLineage {
    private static final Pattern NAME = Pattern.compile("[0-9a-fA-F]{7,40}");

    private final RevWalk commits;
    private final RevCommit head;
    private final Prefix prefix;

    private GitLineage(RevWalk commits, RevCommit head, Prefix prefix) {
        this.commits = commits;
        this.head = head;
        this.prefix = prefix;
    }

    /** What the repository of the work tree at {@code top} knows of {@code names}, its files named from {@code root}. */
    static Lineage of(Path top, Path root, Set<String> names) {
        try (Repository repository = GitTree.open(top);
                RevWalk commits = new RevWalk(repository)) {
            Optional<ObjectId> head = GitTree.head(repository);
            if (head.isEmpty()) return Lineage.NONE;
            Prefix prefix = Prefix.of(top, root);
            GitLineage lineage = new GitLineage(commits, commits.parseCommit(head.get()), prefix);
            boolean cut = !repository.getObjectDatabase().getShallowCommits().isEmpty();
            return new Lineage(
                    cut ? History.SHALLOW : History.WHOLE,
                    lineage.kin(names),
                    GitTree.uncommitted(repository, lineage.head).stream()
                            .map(prefix::cut)
                            .toList(),
                    List.of());
        } catch (IOException | RuntimeException e) {
            return Lineage.NONE;
        }
    }

    private Map<String, Kinship> kin(Set<String> names) {
        Map<String, Kinship> kin = new TreeMap<>();
        for (String name : names) kin.put(name, kinship(name));
        return kin;
    }

    private Kinship kinship(String name) {
        try {
            Optional<RevCommit> commit = find(name);
            return commit.isPresent() ? kinship(commit.get()) : Kinship.UNKNOWN;
        } catch (IOException | RuntimeException e) {
            return Kinship.UNKNOWN;
        }
    }

    private Optional<RevCommit> find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        Collection<ObjectId> named = commits.getObjectReader().resolve(AbbreviatedObjectId.fromString(name));
        if (named.size() != 1) return Optional.empty();
        return Optional.of(commits.parseCommit(named.iterator().next()));
    }

    private Kinship kinship(RevCommit other) throws IOException {
        if (other.equals(head)) return Kinship.SAME;
        boolean ancestor = commits.isMergedInto(other, head);
        return new Kinship(
                ancestor ? Relation.ANCESTOR : Relation.OTHER,
                other.getTree().equals(head.getTree()),
                ancestor ? since(other) : 0,
                changed(other.getTree()));
    }

    private int since(RevCommit other) throws IOException {
        commits.reset();
        commits.markStart(head);
        commits.markUninteresting(other);
        int count = 0;
        while (commits.next() != null) count++;
        return count;
    }

    private List<String> changed(RevTree other) throws IOException {
        try (TreeWalk walk = new TreeWalk(commits.getObjectReader())) {
            walk.addTree(other);
            walk.addTree(head.getTree());
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.setRecursive(true);
            List<String> changed = new ArrayList<>();
            while (walk.next()) changed.add(prefix.cut(walk.getPathString()));
            return changed;
        }
    }

    /** Where the root lies in the work tree: empty, or ending in a slash. */
    private record Prefix(String path) {
        static Prefix of(Path top, Path root) throws IOException {
            StringBuilder path = new StringBuilder();
            for (Path part : top.relativize(root.toRealPath()))
                if (!part.toString().isEmpty()) path.append(part).append('/');
            return new Prefix(path.toString());
        }

        /** {@code file}, which is named from the top, as it is named from the root. */
        String cut(String file) {
            if (file.startsWith(path)) return file.substring(path.length());
            long depth = path.chars().filter(c -> c == '/').count();
            return "../".repeat((int) depth) + file;
        }
    }
}
