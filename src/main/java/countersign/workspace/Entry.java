package countersign.workspace;

import countersign.source.TreePath;
import java.nio.file.Path;

/**
 * What stands under a name in the tree, links resolved.
 *
 * @param path from the root, with {@code /} between the parts
 * @param real where it is when no link is left
 * @param outside whether that is outside the root, so that it must not be opened
 * @param size in bytes; of no meaning for a folder
 */
record Entry(String path, Path real, Kind kind, boolean outside, long size) {
    /** The two kinds that matter here. */
    enum Kind {
        FILE,
        FOLDER
    }

    String name() {
        return TreePath.nameOf(path);
    }
}
