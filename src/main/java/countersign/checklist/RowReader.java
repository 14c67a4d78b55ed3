package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import countersign.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Reads table rows as items: a row with brackets in one cell, or with one cell that is only a status under a header that asks for one. A row
 * with boxes in several columns is data.
 */
final class RowReader {
    private final Manuscript manuscript;
    private final Taken taken;
    private final CellBoxes boxes;
    private final TableView table;
    private final TableColumns columns;
    private final List<Column> asking;
    private final List<ItemDraft> drafts = new ArrayList<>();

    private RowReader(Manuscript manuscript, TableView table, Taken taken) {
        this.manuscript = manuscript;
        this.taken = taken;
        this.boxes = new CellBoxes(manuscript);
        this.table = table;
        this.columns = new TableColumns(table);
        this.asking = table.columns().stream().filter(TableColumns::isStatus).toList();
    }

    static List<ItemDraft> read(TableView table, Manuscript manuscript, Taken taken) {
        RowReader reader = new RowReader(manuscript, table, taken);
        List<Row> rest = new ArrayList<>();
        for (Row row : table.rows()) if (!reader.read(row)) rest.add(row);
        if (!reader.drafts.isEmpty()) rest.forEach(reader::complain);
        return reader.drafts;
    }

    /** A box, and the column it is in. */
    private record Hit(Column column, Box box) {}

    private boolean read(Row row) {
        if (isTaken(row)) return true;
        List<Hit> hits = brackets(row);
        if (hits.isEmpty()) hits = statuses(row);
        if (hits.isEmpty()) hits = empty(row);
        hits.forEach(hit -> taken.take(hit.box()));
        if (hits.size() > 1) note(hits.get(0));
        if (hits.size() == 1) drafts.add(draft(row, hits.get(0)));
        return !hits.isEmpty();
    }

    /** Whether the boxes of the row are columns of a choice. */
    private boolean isTaken(Row row) {
        return row.cells().stream()
                .filter(cell -> !boxes.isChoice(cell.node()))
                .flatMap(cell -> boxes.all(cell.node()).stream())
                .anyMatch(box -> taken.hasBox(box.start()));
    }

    private List<Hit> brackets(Row row) {
        List<Hit> hits = new ArrayList<>();
        for (Column column : table.columns())
            boxes.bracket(cell(row, column), asking.contains(column)).ifPresent(box -> hits.add(new Hit(column, box)));
        return hits;
    }

    private List<Hit> statuses(Row row) {
        List<Hit> hits = new ArrayList<>();
        for (Column column : asking)
            boxes.status(row.cells().get(column.index())).ifPresent(box -> hits.add(new Hit(column, box)));
        return hits;
    }

    /** An empty cell under a header that asks for a status is an open box, where the row has a subject that is no heading. */
    private List<Hit> empty(Row row) {
        List<Column> plain = asking.stream().filter(TableColumns::isPlainStatus).toList();
        if (plain.size() != 1 || !row.text(plain.get(0)).isEmpty() || isHeading(row)) return List.of();
        boolean named = columns.subject(row, plain.get(0)).isPresent();
        return named ? List.of(new Hit(plain.get(0), boxes.empty(row, cell(row, plain.get(0))))) : List.of();
    }

    private ItemDraft draft(Row row, Hit hit) {
        Node holder = cell(row, hit.column());
        List<Inline> beside = new InlineTree(hit.box().end()).inside(holder);
        List<Inline> content = !hit.box().isDrawn() || InlineText.of(beside).isEmpty()
                ? columns.subject(row, hit.column())
                        .map(cell -> InlineTree.WHOLE.inside(cell.node()))
                        .orElse(List.of())
                : beside;
        return new ItemDraft(
                row.node(),
                holder,
                hit.box(),
                new ItemDraft.Words(content, InlineText.of(content), table.section(), table.within()),
                Optional.of(columns.facts(row, hit.column())));
    }

    private void note(Hit first) {
        manuscript.report(
                Code.BOXES_IN_COLUMNS,
                first.box().start(),
                "the row has boxes in several columns, so it is data and no item",
                "keep one box in a row");
    }

    /** In a table of items, a status that is not understood must not vanish. */
    private void complain(Row row) {
        for (Column column : table.columns()) {
            String text = row.text(column);
            boolean unread = !text.isEmpty() && !text.startsWith("[") && !isHeading(row);
            if (unread && TableColumns.isPlainStatus(column))
                manuscript.report(
                        Code.NOT_READ,
                        Tree.start(cell(row, column).getFirstChild()),
                        "this status is not understood, so the row is no item",
                        "write [ ] or [x], or a word such as done, open or N/A");
        }
    }

    /** A row with nothing but bold text heads the rows below it. */
    private static boolean isHeading(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .allMatch(cell -> String.join(
                                "",
                                Emphasised.in(InlineTree.WHOLE.inside(cell.node()))
                                        .bold())
                        .equals(cell.text()));
    }

    private static Node cell(Row row, Column column) {
        return row.cells().get(column.index()).node();
    }
}
