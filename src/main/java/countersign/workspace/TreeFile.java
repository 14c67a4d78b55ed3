package countersign.workspace;

import countersign.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file below {@code root}, which is checked anew each time the file is opened. */
record TreeFile(Path root, Path location, String path, long size) implements InputFile {
    @Override
    public InputStream open() throws IOException {
        Path real = location.toRealPath();
        if (!real.startsWith(root) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no regular file inside the root any more");
        }
        return Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    }
}
