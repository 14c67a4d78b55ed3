package countersign.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lines with one box become list entries, and the box goes to their front; a line with several boxes is a choice and stays as it is. */
final class Lines {
    private static final Set<String> KEPT = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "th", "summary");

    private Lines() {}

    static void toLists(Document page) {
        for (Element entry : page.select("li")) {
            List<Element> boxes = Entries.boxes(entry);
            if (boxes.size() == 1) Entries.front(entry).prependChild(boxes.get(0));
        }
        for (Element box : page.select(Marks.TAG)) if (isInText(box)) toEntry(box);
    }

    private static boolean isInText(Element box) {
        for (Element node = box.parent(); node != null; node = node.parent())
            if (KEPT.contains(node.normalName()) || node.normalName().equals("li")) return false;
        return true;
    }

    private static void toEntry(Element box) {
        Node at = box;
        while (at.parent() instanceof Element parent && !parent.isBlock() && parent.parent() != null) at = parent;
        List<Node> line = lineOf(at);
        if (line.isEmpty() || !(at.parent() instanceof Element block)) return;
        Element list = new Element("ul").addClass(Lists.OURS);
        line.get(0).before(list);
        Element entry = list.appendElement("li");
        entry.appendChildren(line);
        entry.prependChild(box);
        if (list.nextSibling() instanceof Element end && end.normalName().equals("br")) end.remove();
        if (block.normalName().equals("p")) block.tagName("div");
    }

    /** What stands on one line with {@code node}; nothing where there is another box. */
    private static List<Node> lineOf(Node node) {
        Node first = node;
        while (first.previousSibling() != null && !ends(first.previousSibling())) {
            first = first.previousSibling();
            if (boxesIn(first) > 0) return List.of();
        }
        List<Node> line = new ArrayList<>();
        int boxes = 0;
        for (Node next = first; next != null && !ends(next) && boxes < 2; next = next.nextSibling()) {
            line.add(next);
            boxes += boxesIn(next);
        }
        while (line.get(0) instanceof TextNode blank && blank.isBlank()) line.remove(0);
        return boxes == 1 ? line : List.of();
    }

    /** Whether nothing that is seen stands before {@code node} on its line, as far as its parent goes. */
    static boolean isFirst(Node node) {
        Node before = node.previousSibling();
        while (before instanceof TextNode blank && blank.isBlank()) before = before.previousSibling();
        return before == null || ends(before);
    }

    private static boolean ends(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private static int boxesIn(Node node) {
        return node instanceof Element element
                ? element.getElementsByTag(Marks.TAG).size()
                : 0;
    }
}
