package countersign.source;

/**
 * A place in a file of the input tree.
 *
 * @param path from the root, with {@code /} between the parts
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
    public Location {
        if (line < 1 || column < 1) throw new IllegalArgumentException(path + ":" + line + ":" + column);
    }

    /** The beginning of a file, for what concerns the whole of it. */
    public static Location startOf(String path) {
        return new Location(path, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) return byPath;
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
