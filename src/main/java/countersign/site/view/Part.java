package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;
import java.util.Optional;

/** A part of a document as it is set on paper. */
public sealed interface Part {
    /**
     * A heading.
     *
     * @param level 2 to 6
     * @param note what the tool says of its section, or empty
     */
    record Title(int level, String id, SafeHtml html, String note) implements Part {}

    /** A paragraph. */
    record Prose(SafeHtml html) implements Part {}

    /** Several blocks of what was raw HTML. */
    record Raw(SafeHtml html) implements Part {}

    /** Code, line by line, so that a line that does not fit can be told from the next one; {@code keep} where it belongs on one page. */
    record Code(boolean keep, List<String> lines) implements Part {
        public Code {
            lines = List.copyOf(lines);
        }
    }

    /** A block quote. */
    record Quote(List<Part> content) implements Part {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /** A list in which nothing is an item. */
    record Listing(boolean ordered, int start, List<Entry> entries) implements Part {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** A list of items, those nested in others with them, row by row; {@code owners} where one of them has an owner. */
    record Items(boolean owners, List<Group> groups) implements Part {
        public Items {
            groups = List.copyOf(groups);
        }
    }

    /** A table; {@code items} where one of its rows is an item. */
    record Table(boolean items, List<Column> columns, List<Line> lines) implements Part {
        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** A thematic break. */
    record Rule() implements Part {}

    /** What the tool complains of at this place. */
    record Remark(RemarkView remark) implements Part {}

    /** An entry of a list in which nothing is an item. */
    record Entry(SafeHtml lead, List<Part> body) {
        public Entry {
            body = List.copyOf(body);
        }
    }

    /** Rows one after the other; {@code keep} where they belong on one page. */
    record Group(boolean keep, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a list of items.
     *
     * @param depth 0 for what is nested in nothing
     * @param item empty for an entry that is none
     * @param ordinal its number, where the list is ordered
     * @param body what follows its first paragraph
     */
    record Row(int depth, String id, Optional<Judged> item, String ordinal, SafeHtml lead, List<Part> body) {
        public Row {
            body = List.copyOf(body);
        }
    }

    /** A column of a table and its share of the width, in percent. */
    record Column(SafeHtml head, int width) {}

    /** A row of a table; {@code note} is what the tool says beside it. */
    record Line(String id, Optional<Judged> item, List<Cell> cells, SafeHtml note) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A cell; {@code role} as the document's piece has it. */
    record Cell(String role, SafeHtml html) {}
}
