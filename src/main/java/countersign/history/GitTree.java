package countersign.history;

import countersign.terms.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A work tree of git. */
final class GitTree {
    static {
        Seclusion.install();
    }

    private GitTree() {}

    /** The subject of a report on the work tree at {@code top}. */
    static Subject subject(Path top) {
        Optional<String> name = Optional.ofNullable(top.getFileName()).map(Path::toString);
        try (Repository repository = open(top)) {
            Optional<ObjectId> head = head(repository);
            boolean dirty = head.isPresent() && !repository.isBare() && isDirty(repository, head.get());
            return new Subject(name, head.map(ObjectId::name), dirty);
        } catch (IOException | RuntimeException e) {
            return new Subject(name, Optional.empty(), false);
        }
    }

    /** The file at {@code path} in the commit that the work tree at {@code top} stands on, unless it is longer than {@code most} bytes. */
    static Optional<byte[]> committed(Path top, String path, int most) {
        try (Repository repository = open(top);
                RevWalk commits = new RevWalk(repository)) {
            Optional<ObjectId> head = head(repository);
            if (head.isEmpty()) return Optional.empty();
            RevTree tree = commits.parseCommit(head.get()).getTree();
            try (TreeWalk file = TreeWalk.forPath(commits.getObjectReader(), path, tree)) {
                if (file == null || (file.getFileMode().getBits() & FileMode.TYPE_MASK) != FileMode.TYPE_FILE)
                    return Optional.empty();
                ObjectLoader content = commits.getObjectReader().open(file.getObjectId(0));
                return content.getSize() > most ? Optional.empty() : Optional.of(content.getBytes(most));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    static Repository open(Path top) throws IOException {
        return new RepositoryBuilder()
                .findGitDir(top.toFile())
                .setMustExist(true)
                .build();
    }

    /** Empty too where objects are named by SHA-256: the library would take the first 40 digits for the whole name. */
    static Optional<ObjectId> head(Repository repository) throws IOException {
        Optional<String> format =
                Optional.ofNullable(repository.getConfig().getString("extensions", null, "objectFormat"));
        if (format.isPresent() && !format.get().equals("sha1")) return Optional.empty();
        return Optional.ofNullable(repository.exactRef(Constants.HEAD)).map(Ref::getObjectId);
    }

    private static boolean isDirty(Repository repository, ObjectId head) {
        try (RevWalk commits = new RevWalk(repository)) {
            return !differing(repository, commits.parseCommit(head), true).isEmpty();
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    /** The tracked files that differ from {@code head}, from the top; in a bare repository none. */
    static List<String> uncommitted(Repository repository, RevCommit head) throws IOException {
        return repository.isBare() ? List.of() : differing(repository, head, false);
    }

    /** Attributes are not looked at: they could name a program to filter content with. */
    private static List<String> differing(Repository repository, RevCommit head, boolean first) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(reader)) {
            DirCache index = repository.readDirCache();
            walk.addTree(head.getTree());
            walk.addTree(new DirCacheIterator(index));
            walk.addTree(new FileTreeIterator(repository));
            walk.setFilter(new TrackedPaths());
            walk.setRecursive(true);
            List<String> differing = new ArrayList<>();
            while (walk.next() && !(first && !differing.isEmpty())) {
                if (TrackedPaths.differs(walk, reader)) differing.add(walk.getPathString());
            }
            return differing;
        }
    }
}
