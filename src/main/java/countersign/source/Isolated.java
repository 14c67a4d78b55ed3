package countersign.source;

/**
 * Lines in which text that runs right to left does not take what stands beside it along: paths, numbers and words in Latin letters around it
 * keep their order (Unicode Standard Annex 9, first strong isolate).
 */
public final class Isolated {
    private static final char OPEN = '\u2068';
    private static final char CLOSE = '\u2069';

    private Isolated() {}

    /** {@code line} with its stretch from the first to the last right-to-left letter isolated; a line without any as it is. */
    public static String of(String line) {
        int first = 0;
        while (first < line.length() && !isRightToLeft(line.charAt(first))) first++;
        if (first == line.length()) return line;
        int last = line.length() - 1;
        while (!isRightToLeft(line.charAt(last))) last--;
        return line.substring(0, first) + OPEN + line.substring(first, last + 1) + CLOSE + line.substring(last + 1);
    }

    private static boolean isRightToLeft(char c) {
        if (c < 0x590) return false;
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
