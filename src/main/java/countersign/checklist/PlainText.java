package countersign.checklist;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A stretch of source as a reader sees it, roughly: for labels and values, which are read line by line. */
final class PlainText {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,1000})\\]\\([^()]{0,1000}\\)");
    private static final Pattern MARKS =
            Pattern.compile("\\*\\*|~~|`|(?<![\\p{L}\\p{N}\\\\_])__(?=[^_\\s])|(?<=[^_\\s\\\\])__(?![\\p{L}\\p{N}_])");
    private static final Pattern STARS = Pattern.compile("(?<![\\\\*])\\*(?!\\*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");

    private PlainText() {}

    static String of(String raw) {
        return InlineText.tidy(mayBeMarked(raw) ? unmarked(raw) : raw);
    }

    /** Whether any character stands there that markup begins with. */
    private static boolean mayBeMarked(String raw) {
        for (byte c : raw.getBytes(StandardCharsets.UTF_8))
            switch (c) {
                case '[', '*', '_', '~', '`', '\\', '<', '&' -> {
                    return true;
                }
                default -> {}
            }
        return false;
    }

    /** Most texts hold one kind of markup, so each is looked for before it is matched. */
    private static String unmarked(String raw) {
        String text = Comments.removed(raw);
        if (text.contains("](")) text = LINK.matcher(text).replaceAll("$1");
        if (text.contains("__")) text = MARKS.matcher(text).replaceAll("");
        else text = text.replace("**", "").replace("~~", "").replace("`", "");
        if (text.indexOf('*') >= 0) text = STARS.matcher(text).replaceAll("");
        if (text.indexOf('\\') >= 0) text = ESCAPE.matcher(text).replaceAll("$1");
        return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
    }

    /** The text without the characters of {@code junk} and blanks at either end. */
    static String trimmed(String text, String junk) {
        int from = 0;
        int to = text.length();
        while (from < to && isJunk(text.charAt(from), junk)) from++;
        while (to > from && isJunk(text.charAt(to - 1), junk)) to--;
        return text.substring(from, to);
    }

    private static boolean isJunk(char c, String junk) {
        return Character.isWhitespace(c) || junk.indexOf(c) >= 0;
    }
}
