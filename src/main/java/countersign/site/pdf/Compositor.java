package countersign.site.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes a page fit to be set. A character that no face can show is replaced by its number, never left out in silence; a link that leads
 * neither to the web, to a mailbox nor into the page is none; and each link has a name for those who cannot see it.
 */
final class Compositor {
    /** An element with this attribute is part of the document of that name. */
    static final String PART = "data-document";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "code", "kbd", "samp",
            "span");

    private final Fonts fonts;
    private final PdfWriter.Missing missing;

    private Compositor(Fonts fonts, PdfWriter.Missing missing) {
        this.fonts = fonts;
        this.missing = missing;
    }

    static void prepare(Document page, Fonts fonts, PdfWriter.Missing missing) {
        new Compositor(fonts, missing).element(page.getDocumentElement(), "");
    }

    private void element(Element element, String outer) {
        if (element.getTagName().equals("style")) return;
        String part = element.hasAttribute(PART) ? element.getAttribute(PART) : outer;
        if (element.getTagName().equals("a")) link(element);
        if (element.getTagName().equals("bookmark"))
            element.setAttribute("name", shown(element.getAttribute("name"), part));
        boolean mixed = false;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) element(inner, part);
            else if (child instanceof Text text) text(text, part);
            mixed |= child instanceof Element;
        }
        if (mixed) separate(element);
    }

    /** The renderer writes the text of an element before that of the elements in it; text that has an element of its own keeps its turn. */
    private static void separate(Element element) {
        List<Text> texts = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Text text && (!text.getData().isBlank() || isBetweenWords(text))) texts.add(text);
        for (Text text : texts) {
            Element own = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span");
            element.replaceChild(own, text);
            own.appendChild(text);
        }
    }

    private static boolean isBetweenWords(Text space) {
        return isInline(space.getPreviousSibling()) && isInline(space.getNextSibling());
    }

    private static boolean isInline(Node node) {
        return node instanceof Element element && INLINE.contains(element.getTagName());
    }

    private void text(Text node, String part) {
        String text = node.getData();
        String shown = shown(text, part);
        if (!shown.equals(text)) node.setData(shown);
    }

    private String shown(String text, String part) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            boolean visible = character < 0x7F || fonts.has(character) || isUnseen(character);
            if (!visible && out == null) out = new StringBuilder(text.length() + 16).append(text, 0, i);
            if (!visible) missing.character(part, character);
            if (out != null && visible) out.appendCodePoint(character);
            else if (out != null) out.append(String.format(Locale.ROOT, "[U+%04X]", character));
            i += Character.charCount(character);
        }
        return out == null ? text : out.toString();
    }

    /** Line ends, joiners and the like, which the renderer leaves out. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT || Character.isISOControl(character);
    }

    private static void link(Element link) {
        String target = link.getAttribute("href");
        int colon = target.indexOf(':');
        boolean outside =
                colon > 0 && SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
        if (!outside && !target.startsWith("#")) link.removeAttribute("href");
        else if (link.getAttribute("title").isEmpty()) link.setAttribute("title", name(link, target));
    }

    private static String name(Element link, String target) {
        String text = link.getTextContent().strip();
        return text.isEmpty() ? target : text;
    }
}
