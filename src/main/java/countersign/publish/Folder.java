package countersign.publish;

import countersign.site.Site;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A site's files on the disk. */
final class Folder {
    private Folder() {}

    /** Writes all files of {@code site} into the new folder {@code folder}. */
    static void write(Path folder, Site site) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) throw new IllegalStateException("outside the site: " + file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /** Whether {@code folder} holds {@code site}, to the byte, and nothing else. */
    static boolean holds(Path folder, Site site) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return false;
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            if (files.size() != site.files().size()) return false;
        }
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (!isSame(folder.resolve(file.getKey()), file.getValue())) return false;
        }
        return true;
    }

    private static boolean isSame(Path path, byte[] content) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Files.size(path) == content.length
                && Arrays.equals(Files.readAllBytes(path), content);
    }

    /** Deletes {@code folder} and all in it, if it is there; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException trouble) throws IOException {
                if (trouble != null) throw trouble;
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
