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
        Matcher matcher = OPENING.matcher(text).region(from, Math.max(from, to));
        while (matcher.find()) offsets.add(matcher.start());
        return offsets;
    }
}
