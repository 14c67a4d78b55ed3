package countersign.history;

import countersign.terms.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells which commit a folder stands on. Nothing is written and no program is run, whatever the repository's configuration or attributes
 * ask for; the configuration of the user and of the machine is not read.
 */
public final class Revision {
    private Revision() {}

    /**
     * The subject of a report on {@code folder}: of the work tree that holds it, the folder's name, the commit checked out, and whether a
     * tracked file differs from that commit. Untracked files do not count. Before the first commit, and where the repository cannot be
     * read, the commit is empty; where only the index cannot be read, the tree counts as changed. Without a repository nothing is known,
     * and the library that reads one is not loaded.
     */
    public static Subject of(Path folder) {
        Optional<Path> top = workTree(folder);
        // A method reference would load the library before it is needed.
        return top.isPresent() ? GitTree.subject(top.get()) : Subject.UNKNOWN;
    }

    /** The nearest folder from {@code folder} upwards that git keeps something in. */
    static Optional<Path> workTree(Path folder) {
        try {
            Optional<Path> top = Optional.of(folder.toRealPath());
            while (top.isPresent() && !Files.exists(top.get().resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                top = Optional.ofNullable(top.get().getParent());
            }
            return top;
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
