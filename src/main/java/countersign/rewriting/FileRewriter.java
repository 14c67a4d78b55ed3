package countersign.rewriting;

import countersign.source.Decoded;
import countersign.source.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a revised file in the place of the one that was read, whole or not at all: beside it first, then put there by renaming. Its
 * permissions stay.
 */
public final class FileRewriter {
    private FileRewriter() {}

    /**
     * Writes {@code revised} below {@code root}.
     *
     * @return why nothing was written, if it is refused
     * @throws IOException if the disk refuses; the file is then as it was
     */
    public static Optional<Refusal> write(Path root, Revised revised) throws IOException {
        Optional<Path> place = place(root, revised.path());
        if (place.isEmpty()) return Optional.of(Refusal.LINK);
        Path file = place.get();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.of(Refusal.GONE);
        if (!Files.isWritable(file)) return Optional.of(Refusal.READ_ONLY);
        byte[] bytes = Files.readAllBytes(file);
        if (!isAsRead(bytes, revised)) return Optional.of(Refusal.CHANGED);
        return replace(file, bytes, EditedBytes.of(bytes, revised));
    }

    /** Where the file is; empty where a link is on the way there, or the way leads out of the root. */
    private static Optional<Path> place(Path root, String path) throws IOException {
        try {
            Path top = root.toRealPath();
            Path place = top.resolve(path).normalize();
            if (!place.startsWith(top)) return Optional.empty();
            boolean straight = !Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                    || (!Files.isSymbolicLink(place)
                            && place.resolveSibling("").toRealPath().equals(place.resolveSibling("")));
            return straight ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isAsRead(byte[] bytes, Revised revised) {
        Decoded now = TextDecoder.decode(revised.path(), bytes);
        return now.match(file -> file.text().equals(revised.source().text()), refused -> false);
    }

    private static Optional<Refusal> replace(Path file, byte[] before, byte[] after) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".countersign-new");
        Files.deleteIfExists(part);
        try {
            Files.createFile(part);
            keepPermissions(file, part);
            Files.write(part, after, StandardOpenOption.WRITE);
            if (!Arrays.equals(before, Files.readAllBytes(file))) return Optional.of(Refusal.CHANGED);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class))
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
    }
}
