package countersign.site.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space or a hyphen, and in a long run of characters without one, such as a path, an address or a digest, after
 * its punctuation. The characters themselves stay as they are, so that copied and searched text has nothing in it that the author did not
 * write. The platform's own rules depend on the data that it ships.
 */
final class LineBreaks implements FSTextBreaker {
    /** A run of at least so many characters is a path or the like, and no word. */
    private static final int LONG = 20;

    private static final int DONE = -1;
    private static final String JOINTS = "/\\_;,=&?|+)]}>@";
    /** Within names of files and the like; not before an ending or a number. */
    private static final String FINE_JOINTS = ".:";

    private static final int LONGEST_ENDING = 4;

    private String text = "";
    private int at;
    private int runEnd;
    private int run;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        runEnd = 0;
        run = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) return DONE;
        do {
            if (at >= runEnd) enterRun();
            at++;
        } while (at < text.length() && !mayEndAt(at));
        return at;
    }

    private void enterRun() {
        runEnd = at;
        while (runEnd < text.length() && isSpace(text.charAt(runEnd))) runEnd++;
        int start = runEnd;
        while (runEnd < text.length() && !isSpace(text.charAt(runEnd))) runEnd++;
        run = runEnd - start;
    }

    private boolean mayEndAt(int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (isSpace(after)) return false;
        if (isSpace(before)) return true;
        if (Character.isLowSurrogate(after) || Character.getType(after) == Character.NON_SPACING_MARK) return false;
        if (before == '\u200B' || isIdeograph(before) || isIdeograph(after)) return true;
        if (before == '-') return end > 1 && Character.isLetter(text.charAt(end - 2)) && Character.isLetter(after);
        return run >= LONG && isJoint(before, end) && !isJoint(after, end);
    }

    private boolean isJoint(char c, int end) {
        return JOINTS.indexOf(c) >= 0 || (FINE_JOINTS.indexOf(c) >= 0 && !isEndingAt(end));
    }

    private boolean isEndingAt(int start) {
        int to = start;
        while (to < runEnd && Character.isLetterOrDigit(text.charAt(to))) to++;
        return to - start <= LONGEST_ENDING;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x3040 && Character.isLetter(c) && c <= 0xD7A3;
    }
}
