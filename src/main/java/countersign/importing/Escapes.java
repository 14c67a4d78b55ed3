package countersign.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text that Markdown would take for a bullet, a number or a heading at the beginning of a line, guarded by a backslash. */
final class Escapes {
    private static final Pattern TAKEN =
            Pattern.compile("^\\s*(?:(?=[-+](?:\\s|$))|(?=#{1,6}(?:\\s|$))|(?=-{3,}|={3,})|\\d{1,9}(?=[.)](?:\\s|$)))");

    private Escapes() {}

    static void guard(Document page) {
        for (Element block : Chaff.blocks(page))
            for (Node child : block.childNodes())
                if (child instanceof TextNode text && Lines.isFirst(text)) guard(text);
    }

    private static void guard(TextNode text) {
        String whole = text.getWholeText();
        Matcher taken = TAKEN.matcher(whole);
        if (taken.find())
            text.text(whole.substring(0, taken.end()).strip() + Marks.ESCAPE + whole.substring(taken.end()));
    }
}
