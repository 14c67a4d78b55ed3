package countersign.site.view;

import countersign.site.document.Piece;
import java.util.ArrayList;
import java.util.List;

/** The headings of a document with the items that stand under each. */
final class Outline {
    private final List<Section> sections = new ArrayList<>();

    private Outline() {}

    /** A heading, and the indices of the items between it and the next. */
    record Section(int level, String id, String title, List<Integer> items) {}

    static List<Section> of(List<Piece> pieces) {
        Outline outline = new Outline();
        pieces.forEach(outline::visit);
        return outline.sections;
    }

    private void visit(Piece piece) {
        if (piece instanceof Piece.Heading heading)
            sections.add(new Section(heading.level(), heading.id(), heading.text(), new ArrayList<>()));
        else if (piece instanceof Piece.Quote quote) quote.content().forEach(this::visit);
        else if (piece instanceof Piece.Listing listing) listing.entries().forEach(this::visit);
        else if (piece instanceof Piece.Table table)
            table.rows().forEach(row -> row.item().ifPresent(this::item));
    }

    private void visit(Piece.Entry entry) {
        entry.item().ifPresent(this::item);
        entry.body().forEach(this::visit);
        entry.below().forEach(this::visit);
    }

    private void item(int index) {
        if (!sections.isEmpty()) sections.get(sections.size() - 1).items().add(index);
    }
}
