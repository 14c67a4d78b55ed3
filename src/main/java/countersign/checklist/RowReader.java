package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import countersign.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * Reads table rows as items: a row with brackets in one cell, or with one cell that is only a status under a header that asks for one. A row
 * with boxes in several columns is data.
 */
final class RowReader {
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]{1,3}");

    private final Manuscript manuscript;
    private final Taken taken;
    private final CellBoxes boxes;
    private final TableView table;
    private final TableColumns columns;
    private final List<Column> asking;
    private final RowHeadings headings;
    private final List<ItemDraft> drafts = new ArrayList<>();

    private RowReader(Manuscript manuscript, TableView table, Taken taken) {
        this.manuscript = manuscript;
        this.taken = taken;
        this.boxes = new CellBoxes(manuscript);
        this.table = table;
        this.columns = new TableColumns(table);
        this.headings = RowHeadings.of(table, columns);
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
        if (hits.isEmpty()) hits = others(row);
        if (hits.isEmpty()) hits = empty(row);
        hits.forEach(hit -> taken.take(hit.box()));
        if (hits.size() > 1) note(hits.get(0));
        if (hits.size() == 1) {
            drafts.add(draft(row, hits.get(0)));
            new RowConflict(manuscript, asking).report(row, hits.get(0).box());
        }
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

    /** A share, or a letter that ticks, where the column says no more than that it tells how far the row is. */
    private List<Hit> others(Row row) {
        List<Hit> hits = new ArrayList<>();
        for (Column column : asking)
            if (TableColumns.isPlainStatus(column))
                boxes.other(column, row.cells().get(column.index())).ifPresent(box -> hits.add(new Hit(column, box)));
        return hits;
    }

    /** An empty cell under a header that asks for a status is an open box, where the row has a subject that is no heading. */
    private List<Hit> empty(Row row) {
        List<Column> plain = asking.stream().filter(TableColumns::isPlainStatus).toList();
        if (plain.size() != 1 || !isEmpty(row.text(plain.get(0))) || headings.isOne(row)) return List.of();
        boolean named = columns.subject(row, plain.get(0)).isPresent();
        return named ? List.of(new Hit(plain.get(0), boxes.empty(row, cell(row, plain.get(0))))) : List.of();
    }

    /** A dash says as much as nothing. */
    private static boolean isEmpty(String text) {
        return text.isEmpty() || DASH.matcher(text).matches();
    }

    private ItemDraft draft(Row row, Hit hit) {
        Node holder = cell(row, hit.column());
        List<Inline> beside = new InlineTree(hit.box().end()).inside(holder);
        boolean named = hit.box().isDrawn() && !isStatusOf(hit, InlineText.of(beside));
        List<Inline> content = !named
                ? columns.subject(row, hit.column())
                        .map(cell -> InlineTree.WHOLE.inside(cell.node()))
                        .orElse(List.of())
                : beside;
        return new ItemDraft(
                row.node(),
                holder,
                hit.box(),
                new ItemDraft.Words(content, InlineText.of(content), headings.section(row), table.within()),
                Optional.of(columns.facts(row, hit.column())));
    }

    /** Whether nothing but a status stands beside the box, or nothing at all. */
    private boolean isStatusOf(Hit hit, String beside) {
        return beside.isEmpty()
                || (asking.contains(hit.column())
                        && StatusCell.of(beside, manuscript.lexicon()).isPresent());
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
            boolean unread = !isEmpty(text) && !text.startsWith("[") && !headings.isOne(row);
            if (unread && TableColumns.isPlainStatus(column))
                manuscript.report(
                        Code.NOT_READ,
                        Tree.start(cell(row, column).getFirstChild()),
                        "this status is not understood, so the row is no item",
                        "write [ ] or [x], or a word such as done, open or N/A");
        }
    }

    private static Node cell(Row row, Column column) {
        return row.cells().get(column.index()).node();
    }
}
