package countersign.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: written beside its place and moved there. */
final class WholeFile {
    private WholeFile() {}

    /** Whatever is to be in the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes {@code file}, an absolute path, and the folders above it where they are missing. */
    static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
