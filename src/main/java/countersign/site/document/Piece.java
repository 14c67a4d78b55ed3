package countersign.site.document;

import countersign.site.SafeHtml;
import java.util.List;
import java.util.Optional;

/** A piece of a document as it is shown. Items are named by their index in the checklist; what is thought of them is told elsewhere. */
public sealed interface Piece {
    /**
     * A heading of the document.
     *
     * @param level on the page, 2 to 6; never more than one below the heading before
     * @param id unique on the page
     * @param text as plain text
     */
    record Heading(int level, String id, String text, SafeHtml html) implements Piece {}

    /** A paragraph. */
    record Prose(SafeHtml html) implements Piece {}

    /** Several blocks of what was raw HTML. */
    record Raw(SafeHtml html) implements Piece {}

    /** Code; {@code info} is the first word of the info string. */
    record Code(String info, String text) implements Piece {}

    /** A block quote. */
    record Quote(List<Piece> content) implements Piece {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param items whether one of its own entries is an item
     * @param start the number of the first entry of an ordered list
     */
    record Listing(boolean ordered, int start, boolean items, List<Entry> entries) implements Piece {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A table.
     *
     * @param items whether one of its rows is an item
     * @param notes whether one of its rows has a note
     */
    record Table(boolean items, boolean notes, List<SafeHtml> header, List<Row> rows) implements Piece {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** A thematic break. */
    record Rule() implements Piece {}

    /** A place for the tool's own remark, by its number. */
    record Remark(int number) implements Piece {}

    /**
     * A list entry.
     *
     * @param ordinal its number with its mark, where the list is ordered
     * @param lead its first paragraph
     * @param body what follows, up to the first nested list of items
     * @param below that list, and what follows it
     */
    record Entry(Optional<Integer> item, String ordinal, SafeHtml lead, List<Piece> body, List<Piece> below) {
        public Entry {
            body = List.copyOf(body);
            below = List.copyOf(below);
        }
    }

    /** A table row; {@code note} is what the tool says beside it. */
    record Row(Optional<Integer> item, List<Cell> cells, SafeHtml note) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table cell.
     *
     * @param role {@code claim} for the cell that says what the item is, {@code box} for the one with its box, else {@code plain}
     * @param label the words of its column
     */
    record Cell(String role, String label, SafeHtml html) {}
}
