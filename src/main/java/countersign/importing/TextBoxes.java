package countersign.importing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Boxes that an author typed: brackets or a ballot that begin a line, a list entry or a cell. */
final class TextBoxes {
    private static final Pattern BOX = Pattern.compile(
            "^[\\s\u00A0]*(?:\\[([ \u00A0xX])\\]|([\u2610\u2611\u2612\u25A1\u2B1C]))\uFE0F?(?=[\\s\u00A0]|$)");

    private static final String TICKED = "xX\u2611\u2612";
    private static final Set<String> VERBATIM = Set.of("pre", "code", "kbd", "samp");

    private TextBoxes() {}

    static void mark(Document page, Marks marks) {
        for (TextNode text : page.nodeStream(TextNode.class).toList())
            if (beginsLine(text) && !isVerbatim(text)) mark(text, marks);
    }

    private static void mark(TextNode text, Marks marks) {
        Matcher box = BOX.matcher(text.getWholeText());
        if (!box.find()) return;
        String sign = box.group(1) == null ? box.group(2) : box.group(1);
        Node mark = marks.add(text, TICKED.contains(sign));
        text.before(mark);
        text.text(text.getWholeText().substring(box.end()).stripLeading());
    }

    private static boolean beginsLine(TextNode text) {
        Node at = text;
        while (at.previousSibling() == null && at.parent() instanceof Element parent && !parent.isBlock()) at = parent;
        return Lines.isFirst(at);
    }

    private static boolean isVerbatim(Node text) {
        for (Node node = text.parent(); node != null; node = node.parent())
            if (VERBATIM.contains(node.normalName())) return true;
        return false;
    }
}
