package countersign.source;

/**
 * Text of unknown origin made fit for a terminal, a log or a line of a message: no character left that moves the cursor, changes
 * a colour, reorders what stands beside it (Unicode TR 36) or cannot be seen.
 */
public final class Printable {
    private static final int STAND_IN = '\uFFFD';

    private Printable() {}

    /** One line: line ends and tabs become spaces, other control and invisible characters U+FFFD. */
    public static String line(String text) {
        if (isHarmless(text)) return text;
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(Printable::standIn).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') return false;
        }
        return true;
    }

    private static int standIn(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) return ' ';
        return isHidden(c) ? STAND_IN : c;
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            // Joiners are how some scripts and emoji are written.
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }
}
