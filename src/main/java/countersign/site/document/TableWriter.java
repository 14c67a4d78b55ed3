package countersign.site.document;

import countersign.checklist.Block;
import countersign.checklist.Checklist;
import countersign.checklist.Inline;
import countersign.site.SafeHtml;
import java.util.ArrayList;
import java.util.List;

/** Turns a table into a piece that knows, for each row that is an item, which cell says what it is. */
final class TableWriter {
    private final Checklist checklist;
    private final Prose prose;
    private final Margin margin;

    TableWriter(Checklist checklist, Prose prose, Margin margin) {
        this.checklist = checklist;
        this.prose = prose;
        this.margin = margin;
    }

    /** Writes running text that begins at a line. */
    interface Prose {
        SafeHtml write(List<Inline> content, int line);
    }

    Piece write(Block.Table table) {
        List<SafeHtml> header = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Block.Cell cell : table.header()) {
            header.add(prose.write(cell.content(), 0));
            labels.add(PlainText.of(cell.content()));
        }
        List<Piece.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) rows.add(row(row, labels));
        boolean items = rows.stream().anyMatch(row -> row.item().isPresent());
        boolean notes = rows.stream().anyMatch(row -> !row.note().isEmpty());
        return new Piece.Table(items, notes, header, rows);
    }

    private Piece.Row row(Block.Row row, List<String> labels) {
        int claim = row.item().isPresent() ? claim(row) : -1;
        List<Piece.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cells().get(i);
            String label = i < labels.size() ? labels.get(i) : "";
            String role = i == claim ? "claim" : cell.box() ? "box" : "plain";
            cells.add(new Piece.Cell(role, label, prose.write(cell.content(), 0)));
        }
        return new Piece.Row(DocumentWriter.optional(row.item()), cells, margin.note(row.line()));
    }

    /** The index of the cell that holds the item's text; failing that, of the first that holds any and is not the box. */
    private int claim(Block.Row row) {
        String text = checklist.items().get(row.item().orElse(0)).text();
        List<Block.Cell> cells = row.cells();
        int found = -1;
        for (int i = cells.size() - 1; i >= 0; i--) {
            String said = PlainText.of(cells.get(i).content());
            if (said.equals(text)) return i;
            if (!said.isEmpty() && !cells.get(i).box()) found = i;
        }
        return Math.max(found, 0);
    }
}
