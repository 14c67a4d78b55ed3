package countersign.importing;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** List entries and table cells: what is their own, and not that of the lists inside. */
final class Entries {
    private static final Set<String> FRAMES = Set.of("p", "div", "section", "span");
    private static final Set<String> LISTS = Set.of("ul", "ol", "table");

    private Entries() {}

    /** Whether there is nothing in the entry but a list. */
    static boolean isOnlyFrame(Element entry) {
        boolean bare = ownText(entry).isBlank() && boxes(entry).isEmpty();
        return bare && entry.select("li").size() > 1;
    }

    /** The boxes of the entry itself. */
    static List<Element> boxes(Element entry) {
        return entry.select(Marks.TAG).stream().filter(box -> isOwn(box, entry)).toList();
    }

    /** Whether no list lies between the two. */
    static boolean isOwn(Node inner, Element entry) {
        for (Node node = inner.parent(); node != null && !node.equals(entry); node = node.parent())
            if (LISTS.contains(node.normalName())) return false;
        return true;
    }

    static String ownText(Element entry) {
        StringBuilder text = new StringBuilder();
        entry.nodeStream(TextNode.class)
                .filter(node -> isOwn(node, entry))
                .forEach(node -> text.append(node.getWholeText()));
        return text.toString().replace('\u00A0', ' ');
    }

    /** The innermost element that the entry's text begins in. */
    static Element front(Element entry) {
        Element front = entry;
        while (firstSeen(front) instanceof Element first
                && FRAMES.contains(first.normalName())
                && first.childNodeSize() > 0) front = first;
        return front;
    }

    private static Node firstSeen(Element element) {
        for (Node child : element.childNodes()) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (!blank) return child;
        }
        return element;
    }
}
