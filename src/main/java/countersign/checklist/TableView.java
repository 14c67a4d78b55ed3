package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A table as the readers of tables see it: what its headers mean, and its rows. */
record TableView(TableBlock node, List<Column> columns, List<Row> rows, Section section, Optional<Task> within) {
    TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column: its header as a reader sees it, and as words. Its place in its table is what makes it the same. */
    record Column(int index, String header, Phrase words) {
        boolean is(Sense sense) {
            return words.is(sense);
        }

        boolean has(Sense sense) {
            return words.has(sense);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Column column && column.index == index;
        }

        @Override
        public int hashCode() {
            return index;
        }
    }

    /** A row of the body. */
    record Row(Node node, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The cell under a column, as a reader sees it. */
        String text(Column column) {
            return cells.get(column.index()).text();
        }
    }

    /** A cell, and what a reader sees in it. */
    record Cell(Node node, String text) {
        static Cell of(Node node) {
            return new Cell(node, InlineText.of(InlineTree.WHOLE.inside(node)));
        }
    }

    static TableView of(Outline.Spot<TableBlock> spot, Lexicon lexicon) {
        List<Column> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Node part : Tree.children(spot.node())) {
            if (part instanceof TableHead)
                for (Cell cell : cells(part.getFirstChild()))
                    columns.add(new Column(columns.size(), cell.text(), lexicon.phrase(cell.text())));
            if (part instanceof TableBody) for (Node row : Tree.children(part)) rows.add(new Row(row, cells(row)));
        }
        return new TableView(spot.node(), columns, rows, spot.section(), spot.within());
    }

    Optional<Column> firstThatIs(Sense sense) {
        return columns.stream().filter(column -> column.is(sense)).findFirst();
    }

    Optional<Column> firstThatHas(Sense sense) {
        return columns.stream().filter(column -> column.has(sense)).findFirst();
    }

    private static List<Cell> cells(Node row) {
        return Tree.children(row).stream().map(Cell::of).toList();
    }
}
