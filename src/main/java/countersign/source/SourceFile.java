package countersign.source;

import java.util.Arrays;

/** A text file, decoded, with its places. Line ends are LF, CRLF or a lone CR, also mixed. Immutable. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String path, String text, int[] lineStarts) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /** The file at {@code path} holding {@code text}, which has no byte-order mark. */
    public static SourceFile of(String path, String text) {
        int[] starts = new int[16];
        int lines = 1;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c > '\r' || (c != '\n' && c != '\r')) continue;
            if (c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') i++;
            if (lines == starts.length) starts = Arrays.copyOf(starts, lines * 2);
            starts[lines++] = i + 1;
        }
        return new SourceFile(path, text, Arrays.copyOf(starts, lines));
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** How many lines there are; a file that ends in a line end has an empty last one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The place of the character at {@code offset}, 0-based in UTF-16 units. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(path, line + 1, offset - lineStarts[line] + 1);
    }

    /** The offset of {@code at}, a place in this file. */
    public int offsetOf(Location at) {
        return startOf(at.line()) + at.column() - 1;
    }

    /** The offset at which the 1-based {@code line} begins. */
    public int startOf(int line) {
        return lineStarts[line - 1];
    }

    /** The 1-based {@code line} without its line end. */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > startOf(line) && isLineEnd(text.charAt(end - 1))) end--;
        return text.substring(startOf(line), end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
