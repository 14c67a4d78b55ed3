package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folders below the root, each listed once, so that all patterns see the same files. Holds regular files, folders and links to them;
 * pipes, sockets, devices and links to nothing are not there.
 */
final class Tree {
    private final Path root;
    private final int mostEntries;
    private final Diagnostics diagnostics;
    private final Map<String, List<Entry>> listings = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();
    private int entries;

    /** Below {@code root}, a path without links. */
    Tree(Path root, int mostEntries, Diagnostics diagnostics) {
        this.root = root;
        this.mostEntries = mostEntries;
        this.diagnostics = diagnostics;
    }

    Path root() {
        return root;
    }

    /** What stands at {@code path}; empty where there is nothing. */
    Optional<Entry> entry(String path) {
        try {
            return classify(path, root.resolve(path).toRealPath());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a file at {@code path} that may be opened. */
    boolean hasFile(String path) {
        return entry(path)
                .filter(found -> found.kind() == Entry.Kind.FILE && !found.outside())
                .isPresent();
    }

    /** What is in {@code folder}, by name. */
    List<Entry> list(Entry folder) {
        return listings.computeIfAbsent(folder.path(), path -> read(folder));
    }

    /** Reports, once, that {@code entry} is a link out of the root. */
    void refuse(Entry entry) {
        if (!refused.add(entry.path())) return;
        String message = "\"" + entry.name() + "\" is a link that leads outside the root";
        diagnostics.report(
                Code.PATH_OUTSIDE, Location.startOf(entry.path()), message, "copy what it leads to into the tree");
    }

    private List<Entry> read(Entry folder) {
        List<Entry> found = new ArrayList<>();
        if (entries > mostEntries) return found;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.real())) {
            for (Path child : children) {
                if (++entries > mostEntries) {
                    reportTooMany();
                    break;
                }
                classify(childPath(folder, child), child).ifPresent(found::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            diagnostics.report(Code.UNREADABLE, Location.startOf(folder.path()), "the folder cannot be listed", "");
        }
        found.sort(Comparator.comparing(Entry::path));
        return List.copyOf(found);
    }

    private static String childPath(Entry folder, Path child) {
        String name = String.valueOf(child.getFileName());
        return folder.path().isEmpty() ? name : folder.path() + "/" + name;
    }

    private Optional<Entry> classify(String path, Path location) {
        try {
            BasicFileAttributes attributes = attributes(location);
            Path real = attributes.isSymbolicLink() ? location.toRealPath() : location;
            if (attributes.isSymbolicLink()) attributes = attributes(real);
            if (!attributes.isDirectory() && !attributes.isRegularFile()) return Optional.empty();
            Entry.Kind kind = attributes.isDirectory() ? Entry.Kind.FOLDER : Entry.Kind.FILE;
            return Optional.of(new Entry(path, real, kind, !real.startsWith(root), attributes.size()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BasicFileAttributes attributes(Path location) throws IOException {
        return Files.readAttributes(location, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private void reportTooMany() {
        String message = "more than " + mostEntries + " files and folders";
        diagnostics.report(
                Code.OVER_LIMIT,
                Location.startOf("."),
                message,
                "name the folders of checklists and evidence in countersign.yaml");
    }
}
