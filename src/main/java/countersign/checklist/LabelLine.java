package countersign.checklist;

import java.util.Optional;

/**
 * A line that begins with a label and a colon.
 *
 * @param label as a reader sees it
 * @param bold whether the author made the label stand out
 * @param start the offset of the label
 * @param value what stands behind the colon, as written
 * @param valueStart the offset behind the colon
 */
record LabelLine(String label, boolean bold, int start, String value, int valueStart) {
    private static final int LONGEST = 100;

    static Optional<LabelLine> of(Line line) {
        String raw = line.raw();
        if (raw.indexOf(':') < 0 && raw.indexOf('\uFF1A') < 0) return Optional.empty();
        int begin = skipBlanks(raw, 0);
        if (isLeaning(raw, begin))
            return of(new Line(
                    line.start() + begin + 1,
                    raw.substring(begin + 1, raw.stripTrailing().length() - 1)));
        int mark = mark(raw, begin);
        int colon = mark > 0 ? colonOfBold(raw, begin, mark) : plainColon(raw, begin);
        if (colon < 0) return Optional.empty();
        boolean bold = mark > 0;
        String label = label(raw.substring(begin, colon));
        boolean named = label.length() <= LONGEST && hasLetter(label);
        if (!named || label.startsWith("[")) return Optional.empty();
        int value = behind(raw, colon + 1, raw.substring(begin, begin + mark));
        return Optional.of(new LabelLine(
                label, bold, line.start() + begin, raw.substring(value).strip(), line.start() + value));
    }

    /** Whether all of it stands in emphasis. */
    private static boolean isLeaning(String raw, int begin) {
        int end = raw.stripTrailing().length() - 1;
        if (begin + 1 >= end || (raw.charAt(begin) != '_' && raw.charAt(begin) != '*')) return false;
        boolean letters = Character.isLetter(raw.charAt(begin + 1)) && raw.charAt(end - 1) != raw.charAt(begin);
        return letters && raw.charAt(end) == raw.charAt(begin) && raw.indexOf(raw.charAt(begin), begin + 1) == end;
    }

    /** What begins with a bracket is a placeholder or a box, and its colon is inside or means something else. */
    private static String label(String raw) {
        return PlainText.of(raw).strip();
    }

    private static boolean hasLetter(String label) {
        for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i)))
            if (Character.isLetter(label.codePointAt(i))) return true;
        return false;
    }

    /** How many characters the mark has with which the label is made to stand out; 0 where it is not. */
    private static int mark(String raw, int begin) {
        if (raw.startsWith("**", begin) || raw.startsWith("__", begin)) return 2;
        boolean single = begin + 1 < raw.length() && (raw.charAt(begin) == '*' || raw.charAt(begin) == '_');
        if (!single || !Character.isLetter(raw.charAt(begin + 1))) return 0;
        return colonOfBold(raw, begin, 1) < 0 ? 0 : 1;
    }

    /** The colon inside bold text or right behind it. */
    private static int colonOfBold(String raw, int begin, int mark) {
        int close = raw.indexOf(raw.substring(begin, begin + mark), begin + mark);
        if (close < 0) return -1;
        int inside = lastNonBlank(raw, close);
        if (isColon(raw, inside)) return inside;
        int next = skipBlanks(raw, close + mark);
        return isColon(raw, next) ? next : -1;
    }

    /** The first colon that a blank or nothing follows, outside code. */
    private static int plainColon(String raw, int begin) {
        boolean code = false;
        for (int i = begin; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '`') code = !code;
            if (code || (c != ':' && c != '\uFF1A')) continue;
            if (c != ':' || i + 1 == raw.length() || Character.isWhitespace(raw.charAt(i + 1))) return i;
        }
        return -1;
    }

    /** Where the value begins: behind the marks that close the bold label. */
    private static int behind(String raw, int from, String mark) {
        return !mark.isEmpty() && raw.startsWith(mark, from) ? from + mark.length() : from;
    }

    private static boolean isColon(String raw, int at) {
        return at >= 0 && at < raw.length() && (raw.charAt(at) == ':' || raw.charAt(at) == '\uFF1A');
    }

    private static int lastNonBlank(String raw, int end) {
        int at = end - 1;
        while (at >= 0 && Character.isWhitespace(raw.charAt(at))) at--;
        return at;
    }

    private static int skipBlanks(String raw, int from) {
        int at = from;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) at++;
        return at;
    }
}
