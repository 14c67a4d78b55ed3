package countersign.checklist;

import countersign.checklist.Zones.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** What in raw HTML is no text: comments, tags, code. */
final class RawHtml {
    private static final Pattern PART = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(pre|code|kbd|samp|script|style|textarea)\\b.*?(?:</\\1\\s*>|\\z)|</?[a-z][^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<(?:pre|code|kbd|samp|tt)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final int FARTHEST = 200;

    private RawHtml() {}

    /** A stretch of the source. */
    record Part(int from, int to, Zone zone) {}

    /** The parts of a block that stands from {@code from} to {@code to}. */
    static List<Part> parts(String text, int from, int to) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text).region(Math.max(0, from), Math.max(Math.max(0, from), to));
        while (part.find()) {
            Zone zone = part.group(1) != null ? Zone.CODE : part.group().startsWith("<!--") ? Zone.COMMENT : Zone.TAG;
            parts.add(new Part(part.start(), part.end(), zone));
        }
        return parts;
    }

    /** Where the code ends that a tag opens; -1 where it opens none. */
    static int endOfCode(HtmlInline tag) {
        if (!CODE.matcher(tag.getLiteral()).matches()) return -1;
        String name = tag.getLiteral().substring(1).split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        Node next = tag.getNext();
        for (int i = 0; next != null && i < FARTHEST; i++, next = next.getNext())
            if (next instanceof HtmlInline html
                    && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("</" + name)) return Tree.start(html);
        return -1;
    }
}
