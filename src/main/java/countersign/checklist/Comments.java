package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where HTML comments meant for Countersign begin. */
final class Comments {
    private static final Pattern OPENING = Pattern.compile("<!--[ \\t\\r\\n]{0,20}countersign:");

    private Comments() {}

    static List<Integer> in(String text, int from, int to) {
        List<Integer> offsets = new ArrayList<>();
        Matcher matcher = OPENING.matcher(text);
        for (int at = from; at < to && matcher.region(at, to).find(); ) {
            offsets.add(matcher.start());
            int close = text.indexOf("-->", matcher.end());
            at = close < 0 ? to : close;
        }
        return offsets;
    }

    /** The text with every HTML comment cut out; one that is not closed reaches to the end. */
    static String removed(String text) {
        int open = text.indexOf("<!--");
        if (open < 0) return text;
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            kept.append(text, from, open);
            int close = text.indexOf("-->", open);
            from = close < 0 ? text.length() : close + 3;
            open = text.indexOf("<!--", from);
        }
        return kept.append(text, from, text.length()).toString();
    }
}
