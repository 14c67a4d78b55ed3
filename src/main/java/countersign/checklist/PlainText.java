package countersign.checklist;

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
        String text = LINK.matcher(Comments.removed(raw)).replaceAll("$1");
        text = MARKS.matcher(text).replaceAll("");
        text = STARS.matcher(text).replaceAll("");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return InlineText.tidy(text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">"));
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
