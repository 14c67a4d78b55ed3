package countersign.checklist;

/** Characters that show nothing: blanks of every kind, joiners, marks of direction, and letters that fonts leave empty. */
final class Unseen {
    private Unseen() {}

    static boolean isAt(String text, int at) {
        char c = text.charAt(at);
        if (c <= ' ') return true;
        if (c < '\u0080') return false;
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\u2800'
                || c == '\u3164'
                || c == '\u115F'
                || c == '\uFE0F'
                || c == '\uFE0E';
    }

    /** Whether Markdown takes the character for a blank. */
    static boolean isPlain(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i++) if (!isAt(text, i)) return false;
        return true;
    }

    /** Whether something in the text is unseen and no plain blank. */
    static boolean isOdd(String text) {
        for (int i = 0; i < text.length(); i++) if (isAt(text, i) && !isPlain(text.charAt(i))) return true;
        return false;
    }

    /** The text without what is unseen at both ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAt(text, from)) from++;
        while (to > from && isAt(text, to - 1)) to--;
        return text.substring(from, to);
    }
}
