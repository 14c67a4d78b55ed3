package countersign.site.view;

import countersign.site.document.Piece;
import java.util.List;
import java.util.Map;

/**
 * A document as its author wrote it, with the verdict beside each item.
 *
 * @param stated what the document itself says was decided, and how much of it looks like items and is none; or empty
 * @param facts the front matter
 * @param items what is thought of the items, in their order; pieces name them by their index
 * @param remarks what was complained of, in order; pieces name them by their index
 * @param phases by the id of a heading, whether what stands under it is decided on
 */
public record ChecklistView(
        Frame frame,
        String title,
        Tongue tongue,
        Place source,
        Mark decision,
        String stated,
        String holding,
        Bar bar,
        List<Fact> facts,
        List<Heading> outline,
        List<Piece> pieces,
        List<Judged> items,
        List<RemarkView> remarks,
        Map<String, String> phases,
        List<Neighbour> neighbours) {
    public ChecklistView {
        facts = List.copyOf(facts);
        outline = List.copyOf(outline);
        pieces = List.copyOf(pieces);
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
        neighbours = List.copyOf(neighbours);
    }

    /** A key of the front matter and its value, as written. */
    public record Fact(String key, String value) {}

    /** A heading of the document, how many items that are due do not hold under it, and the headings within. */
    public record Heading(String id, String title, int gaps, List<Heading> inside) {
        public Heading {
            inside = List.copyOf(inside);
        }
    }

    /** The checklist before or after this one. */
    public record Neighbour(String rel, String word, Place page, Tongue tongue) {}
}
