package countersign.importing;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tables as Markdown can hold them: with a header, with as many cells in each row, and no lists in cells. */
final class Tables {
    private static final int WIDEST = 50;

    private Tables() {}

    static void level(Document page) {
        for (Element cell : page.select("td, th")) {
            flatten(cell);
            widen(cell);
            List<Element> boxes = Entries.boxes(cell);
            if (boxes.size() == 1) Entries.front(cell).prependChild(boxes.get(0));
        }
        for (Element table : page.select("table")) head(table);
    }

    /** Entries of a list in a cell stand below each other there. */
    private static void flatten(Element cell) {
        for (Element entry : cell.select("li, p")) {
            if (entry.nextElementSibling() != null) entry.appendElement("br");
            entry.unwrap();
        }
        cell.select("ul, ol, div").unwrap();
    }

    private static void widen(Element cell) {
        int span = number(cell.attr("colspan"));
        for (int i = 1; i < span; i++) cell.after(new Element(cell.normalName()));
        int deep = number(cell.attr("rowspan"));
        int column = cell.elementSiblingIndex();
        Element row = cell.parent();
        for (int i = 1; i < deep && row != null; i++) {
            row = row.nextElementSibling();
            if (row != null) row.insertChildren(Math.min(column, row.childrenSize()), List.of(new Element("td")));
        }
        cell.removeAttr("colspan").removeAttr("rowspan");
    }

    private static int number(String span) {
        boolean plain = !span.isEmpty() && span.length() < 4 && span.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Math.min(WIDEST, Integer.parseInt(span)) : 1;
    }

    /** The first row is the header where it is one, and else an empty one is put above. */
    private static void head(Element table) {
        Element first = table.selectFirst("tr");
        if (first == null || !table.select("thead").isEmpty()) return;
        Element head = new Element("thead");
        boolean header = !first.select("> th").isEmpty() && first.select("> td").isEmpty();
        Element row = header ? first : new Element("tr");
        if (!header)
            for (int i = 0; i < first.childrenSize(); i++)
                row.appendElement("th").appendChild(new TextNode(""));
        table.prependChild(head.appendChild(row));
    }
}
