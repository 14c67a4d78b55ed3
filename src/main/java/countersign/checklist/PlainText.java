package countersign.checklist;

import java.util.regex.Pattern;

/** A stretch of source as a reader sees it, roughly: for labels and values, which are read line by line. */
final class PlainText {
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,5000}?(?:-->|$)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,1000})\\]\\([^()]{0,1000}\\)");
    private static final Pattern MARKS =
            Pattern.compile("\\*\\*|~~|`|(?<![\\p{L}\\p{N}\\\\_])__(?=[^_\\s])|(?<=[^_\\s\\\\])__(?![\\p{L}\\p{N}_])");
    private static final Pattern STARS = Pattern.compile("(?<![\\\\*])\\*(?!\\*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");

    private PlainText() {}

    static String of(String raw) {
        String text = COMMENT.matcher(raw).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = MARKS.matcher(text).replaceAll("");
        text = STARS.matcher(text).replaceAll("");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return InlineText.tidy(text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">"));
    }
}
