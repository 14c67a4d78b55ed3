package countersign.checklist;

import java.util.Optional;

/**
 * A line that begins with a label and a colon.
 *
 * @param label as a reader sees it
 * @param bold whether the author made the label bold
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
        boolean bold = raw.startsWith("**", begin) || raw.startsWith("__", begin);
        int colon = bold ? colonOfBold(raw, begin) : plainColon(raw, begin);
        if (colon < 0) return Optional.empty();
        String label = label(raw.substring(begin, colon));
        boolean named = label.length() <= LONGEST && hasLetter(label);
        if (!named || label.startsWith("[")) return Optional.empty();
        int value = behind(raw, colon + 1, bold);
        return Optional.of(new LabelLine(
                label, bold, line.start() + begin, raw.substring(value).strip(), line.start() + value));
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

    /** The colon inside bold text or right behind it. */
    private static int colonOfBold(String raw, int begin) {
        int close = raw.indexOf(raw.substring(begin, begin + 2), begin + 2);
        if (close < 0) return -1;
        int inside = lastNonBlank(raw, close);
        if (isColon(raw, inside)) return inside;
        int next = skipBlanks(raw, close + 2);
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
    private static int behind(String raw, int from, boolean bold) {
        boolean closing = bold && (raw.startsWith("**", from) || raw.startsWith("__", from));
        return closing ? from + 2 : from;
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
