package countersign.verdict;

import java.util.Locale;
import java.util.regex.Pattern;

/** When two pieces of text say the same. */
final class Words {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    /** As a part of a sentence: without a full stop of its own. */
    static Phrase.Text clause(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || Character.isWhitespace(text.charAt(end - 1)))) end--;
        return new Phrase.Text(text.substring(0, end).strip());
    }

    /** A name or role, whatever its case, its spaces and the sign before a handle. */
    static String folded(String name) {
        String bare = SPACE.matcher(name).replaceAll("");
        return (bare.startsWith("@") ? bare.substring(1) : bare).toLowerCase(Locale.ROOT);
    }

    /** Whether {@code output} holds {@code text}, its numbers whole: {@code 179 passed} does not hold {@code 79 passed}. */
    static boolean holds(String output, String text) {
        for (int at = output.indexOf(text); at >= 0; at = output.indexOf(text, at + 1)) {
            if (!cutsBefore(output, text, at) && !cutsBehind(output, text, at + text.length())) return !text.isEmpty();
        }
        return false;
    }

    private static boolean cutsBefore(String output, String text, int at) {
        if (text.isEmpty() || !isDigit(text, 0)) return false;
        return isDigit(output, at - 1) || (isMark(output, at - 1) && isDigit(output, at - 2));
    }

    private static boolean cutsBehind(String output, String text, int end) {
        if (text.isEmpty() || !isDigit(text, text.length() - 1)) return false;
        return isDigit(output, end) || (isMark(output, end) && isDigit(output, end + 1));
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
