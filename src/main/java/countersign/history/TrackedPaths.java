package countersign.history;

import java.io.IOException;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Of a walk over commit, index and work tree, in this order, the paths that the commit or the index knows. */
final class TrackedPaths extends TreeFilter {
    private static final int COMMIT = 0;
    private static final int INDEX = 1;
    private static final int WORK_TREE = 2;

    @Override
    public boolean include(TreeWalk walk) {
        return walk.getRawMode(COMMIT) != 0 || walk.getRawMode(INDEX) != 0;
    }

    @Override
    public boolean shouldBeRecursive() {
        return false;
    }

    @Override
    public TreeFilter clone() {
        return this;
    }

    /** Whether the file that {@code walk} stands on is not what was committed. What is in a submodule is the submodule's affair. */
    static boolean differs(TreeWalk walk, ObjectReader reader) throws IOException {
        if (walk.getRawMode(COMMIT) != walk.getRawMode(INDEX) || !walk.idEqual(COMMIT, INDEX)) return true;
        if (walk.getFileMode(INDEX) == FileMode.GITLINK) return false;
        DirCacheEntry entry = walk.getTree(INDEX, DirCacheIterator.class).getDirCacheEntry();
        if (entry.isAssumeValid() || entry.isSkipWorkTree()) return false;
        WorkingTreeIterator file = walk.getTree(WORK_TREE, WorkingTreeIterator.class);
        return file == null || file.isModified(entry, true, reader);
    }
}
