package countersign.evidence;

import countersign.source.Redaction;

/** Words of a file, made fit to be shown anywhere: one line, no control or formatting characters, not too long. */
public final class Legible {
    private static final int ESCAPE = 0x1b;
    private static final int LONGEST_SECRET = 2000;

    private Legible() {}

    /**
     * {@code text} with every run of white space as one space and other unprintable characters left out, cut at {@code most} units. What is
     * cut holds no secret, for half a secret does not look like one.
     */
    public static String of(String text, int most) {
        if (isLegible(text, most)) return text;
        StringBuilder legible = legible(text, most);
        if (legible.length() <= most) return legible.toString();
        String beginning = text.substring(0, Math.min(text.length(), most + LONGEST_SECRET));
        StringBuilder shown = legible(Redaction.of(beginning), most);
        return shown.length() < most ? shown.append('…').toString() : cut(shown, most);
    }

    /** Most are fit as they are, and reports hold millions. */
    private static boolean isLegible(String text, int most) {
        if (text.length() > most) return false;
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && last == ' ')) return false;
            last = c;
        }
        return last != ' ';
    }

    private static StringBuilder legible(String text, int most) {
        StringBuilder legible = new StringBuilder(Math.min(text.length(), most));
        boolean gap = false;
        for (int i = 0; i < text.length() && legible.length() <= most; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isWhiteSpace(c)) {
                gap = legible.length() > 0;
            } else if (isPrintable(c)) {
                if (gap) legible.append(' ');
                gap = false;
                legible.appendCodePoint(c);
            }
        }
        return legible;
    }

    /** What a terminal would show of {@code text}: its lines, without colours and other control sequences. */
    public static String block(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ESCAPE) i = endOfSequence(text, i);
            else if (c == '\n' || c == '\t' || isPrintable(c)) legible.appendCodePoint(c);
        }
        return legible.toString();
    }

    /** Behind a control sequence (ECMA-48) whose escape character stands before {@code start}. */
    private static int endOfSequence(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') return start;
        int end = start + 1;
        while (end < text.length() && (text.charAt(end) < '@' || text.charAt(end) > '~')) end++;
        return Math.min(end + 1, text.length());
    }

    private static String cut(StringBuilder legible, int most) {
        int end = Character.isHighSurrogate(legible.charAt(most - 2)) ? most - 2 : most - 1;
        return legible.substring(0, end) + "…";
    }

    private static boolean isWhiteSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
