package countersign.importing;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lists as an author would write them: Notion makes one of every entry, and Confluence nests lists in lists without an entry. */
final class Lists {
    /** The class of lists that were made of lines. */
    static final String OURS = "countersign-lines";

    private Lists() {}

    static void join(Document page) {
        for (Element frame : page.select("li > div")) if (isFrame(frame)) frame.unwrap();
        for (Element list : page.select("ul > ul, ul > ol, ol > ul, ol > ol")) nest(list);
        for (Element entry : page.select("li"))
            if (Entries.isOnlyFrame(entry) && entry.parent() != null) entry.unwrap();
        for (Element list : page.select("ul > ul")) list.unwrap();
        for (Element list : page.select("ul, ol")) joinToPrevious(list);
    }

    /** Whether there are only lists in it. */
    private static boolean isFrame(Element frame) {
        return frame.ownText().isBlank() && frame.children().stream().allMatch(child -> child.is("ul, ol"));
    }

    private static void nest(Element list) {
        Element before = list.previousElementSibling();
        if (before != null && before.normalName().equals("li")) before.appendChild(list);
    }

    private static void joinToPrevious(Element list) {
        Node before = list.previousSibling();
        while (before instanceof TextNode blank && blank.isBlank()) before = before.previousSibling();
        if (!(before instanceof Element other) || !isSame(list, other)) return;
        other.appendChildren(list.childNodesCopy());
        list.remove();
    }

    private static boolean isSame(Element list, Element other) {
        return list.normalName().equals(other.normalName()) && list.className().equals(other.className());
    }
}
