package countersign.history;

import countersign.terms.Subject;
import java.io.IOException;
import java.nio.file.Path;
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

    private static Repository open(Path top) throws IOException {
        return new RepositoryBuilder()
                .findGitDir(top.toFile())
                .setMustExist(true)
                .build();
    }

    /** Empty too where objects are named by SHA-256: the library would take the first 40 digits for the whole name. */
    private static Optional<ObjectId> head(Repository repository) throws IOException {
        Optional<String> format =
                Optional.ofNullable(repository.getConfig().getString("extensions", null, "objectFormat"));
        if (format.isPresent() && !format.get().equals("sha1")) return Optional.empty();
        return Optional.ofNullable(repository.exactRef(Constants.HEAD)).map(Ref::getObjectId);
    }

    private static boolean isDirty(Repository repository, ObjectId head) {
        try (RevWalk commits = new RevWalk(repository)) {
            return isDirty(repository, commits.parseCommit(head).getTree(), commits.getObjectReader());
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    /** Attributes are not looked at: they could name a program to filter content with. */
    private static boolean isDirty(Repository repository, RevTree committed, ObjectReader reader) throws IOException {
        try (TreeWalk walk = new TreeWalk(reader)) {
            DirCache index = repository.readDirCache();
            walk.addTree(committed);
            walk.addTree(new DirCacheIterator(index));
            walk.addTree(new FileTreeIterator(repository));
            walk.setFilter(new TrackedPaths());
            walk.setRecursive(true);
            while (walk.next()) {
                if (TrackedPaths.differs(walk, reader)) return true;
            }
            return false;
        }
    }
}
