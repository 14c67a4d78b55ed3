package countersign.rewriting;

import countersign.source.Decoded;
import countersign.source.SourceFile;
import countersign.source.TextDecoder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
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

    /**
     * Writes {@code file}, which is not there yet, below {@code root}, in UTF-8, and the folders above it where they are missing.
     *
     * @return why nothing was written, if it is refused
     * @throws IOException if the disk refuses; there is then no file
     */
    public static Optional<Refusal> create(Path root, SourceFile file) throws IOException {
        Optional<Path> place = place(root, file.path());
        if (place.isEmpty() || !isBelowFolders(place.get())) return Optional.of(Refusal.LINK);
        if (Files.exists(place.get(), LinkOption.NOFOLLOW_LINKS)) return Optional.of(Refusal.CHANGED);
        Files.createDirectories(place.get().resolveSibling(""));
        return put(place.get(), file.text());
    }

    private static Optional<Refusal> put(Path file, String text) throws IOException {
        Path part = part(file);
        Files.deleteIfExists(part);
        try {
            Files.writeString(part, text, StandardOpenOption.CREATE_NEW);
            Files.move(part, file);
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(Refusal.CHANGED);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Whether the folders that are there on the way to {@code file} are no links. */
    private static boolean isBelowFolders(Path file) throws IOException {
        Path folder = file.resolveSibling("");
        while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) folder = folder.resolveSibling("");
        return !Files.isSymbolicLink(folder) && folder.toRealPath().equals(folder);
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
        Path part = part(file);
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

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".countersign-new");
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class))
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
    }
}
