package countersign.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What was committed last. Nothing is written and no program is run, as with {@link Revision}. */
public final class Committed {
    private Committed() {}

    /**
     * The bytes of {@code file} in the commit checked out, as they are stored; empty where there is no such file, no commit or no repository,
     * where it is longer than {@code most} bytes, and where the repository cannot be read.
     */
    public static Optional<byte[]> bytes(Path file, int most) {
        Path absolute = file.toAbsolutePath().normalize();
        Optional<Path> top = Revision.workTree(absolute.resolveSibling(""));
        if (top.isEmpty()) return Optional.empty();
        try {
            Path real = absolute.toRealPath();
            if (!real.startsWith(top.get())) return Optional.empty();
            String path = top.get().relativize(real).toString().replace('\\', '/');
            return GitTree.committed(top.get(), path, most);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
