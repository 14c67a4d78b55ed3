package countersign.checklist;

import java.util.List;
import java.util.OptionalInt;

/** A block of the document as its author wrote it, free of any parser's types. Each block knows its 1-based first line. */
public sealed interface Block {
    int line();

    /** Answers {@code cases} for the kind of block this is. */
    <R> R match(Cases<R> cases);

    /** {@code anchor} is unique in the document and fit for an id. */
    record Heading(int line, int level, List<Inline> content, String anchor) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /** Text that stands by itself. */
    record Paragraph(int line, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /** Code, fenced or indented; {@code info} is the first word of the info string. */
    record Code(int line, String info, String text) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** A block quote. */
    record Quote(int line, List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quote(this);
        }
    }

    /** A list; {@code start} is the first number of an ordered one. */
    record Listing(int line, boolean ordered, int start, List<Entry> entries) implements Block {
        public Listing {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listing(this);
        }
    }

    /** A table; rows have as many cells as the header. */
    record Table(int line, List<Cell> header, List<Row> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /** Raw HTML as written; never to be shown unsanitised. */
    record Html(int line, String raw) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.html(this);
        }
    }

    /** A thematic break. */
    record Rule(int line) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rule(this);
        }
    }

    /** A list entry; {@code item} is its index in the checklist's items where it is one, and then its box is not in its text. */
    record Entry(int line, List<Block> content, OptionalInt item) {
        public Entry {
            content = List.copyOf(content);
        }
    }

    /** A table row; {@code item} as in {@link Entry}. */
    record Row(int line, List<Cell> cells, OptionalInt item) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A table cell; {@code box} where the row's status is read from it. */
    record Cell(List<Inline> content, boolean box) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** One answer for each kind of block. */
    interface Cases<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R code(Code code);

        R quote(Quote quote);

        R listing(Listing listing);

        R table(Table table);

        R html(Html html);

        R rule(Rule rule);
    }
}
