package countersign.evidence;

/** Words of a file, made fit to be shown anywhere: one line, no control or formatting characters, not too long. */
public final class Legible {
    private static final int ESCAPE = 0x1b;

    private Legible() {}

    /** {@code text} with every run of white space as one space and other unprintable characters left out, cut at {@code most} units. */
    public static String of(String text, int most) {
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
        return legible.length() <= most ? legible.toString() : cut(legible, most);
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
