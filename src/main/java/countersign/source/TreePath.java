package countersign.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths as the input tree writes them: from the root, {@code /} between the parts, no {@code .} and {@code ..}; the root itself is empty. */
public final class TreePath {
    private TreePath() {}

    /**
     * What {@code written} means in {@code folder}. Empty where it leads outside the root: too many {@code ..}, a leading {@code /}, a drive
     * letter, or a character that no path holds.
     */
    public static Optional<String> resolve(String folder, String written) {
        if (written.startsWith("/") || hasDrive(written) || written.indexOf('\0') >= 0) return Optional.empty();
        List<String> parts = new ArrayList<>(parts(folder));
        for (String part : parts(written)) {
            if (!part.equals("..")) parts.add(part);
            else if (parts.isEmpty()) return Optional.empty();
            else parts.remove(parts.size() - 1);
        }
        return Optional.of(String.join("/", parts));
    }

    /** The folder that holds {@code path}. */
    public static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The last part of {@code path}. */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The parts that name something: neither empty nor {@code .}. */
    static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) parts.add(part);
        }
        return parts;
    }

    private static boolean hasDrive(String written) {
        return written.length() > 1 && written.charAt(1) == ':' && Character.isLetter(written.charAt(0));
    }
}
