package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import countersign.checklist.vocabulary.Sense;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column of a table says what about the items in its rows. */
final class TableColumns {
    private static final Pattern BOX = Pattern.compile("\\[[ xX]?\\]");
    private static final Pattern NUMBER =
            Pattern.compile("#?\\d{0,9}(?:\\.\\d{1,9}){0,9}\\.?|[A-Z]{1,12}[-_.]?[A-Z-]{0,20}\\d{1,9}");
    private static final List<Sense> ASIDE =
            List.of(Sense.EVIDENCE, Sense.OWNER, Sense.DUE, Sense.PRIORITY, Sense.NOTES, Sense.SIGNATURE);

    private final TableView table;
    private final List<Column> subjects;

    TableColumns(TableView table) {
        this.table = table;
        this.subjects = subjects();
    }

    /** Whether a lone status in the column is a box. */
    static boolean isStatus(Column column) {
        return column.is(Sense.STATUS_HEADER)
                || column.has(Sense.STATUS)
                || BOX.matcher(column.header()).matches()
                || StatusCell.of(
                                column.header().replace('/', ' ').replace('|', ' '),
                                column.words().lexicon())
                        .filter(StatusCell.Status::sign)
                        .isPresent();
    }

    /** Whether the header is clear enough to make an empty cell an open box. */
    static boolean isPlainStatus(Column column) {
        return isStatus(column) && !column.is(Sense.SUBJECT_HEADER);
    }

    /** What the cells of a row say beside the one with the box. */
    RowFacts facts(Row row, Column box) {
        Optional<Column> evidence = first(Sense.EVIDENCE, box);
        RowFacts.Assigned assigned =
                new RowFacts.Assigned(text(row, first(Sense.OWNER, box)), text(row, first(Sense.DUE, box)));
        return new RowFacts(
                evidence.map(column -> row.cells().get(column.index()).node()),
                assigned,
                text(row, first(Sense.PRIORITY, box)),
                text(row, first(Sense.NOTES, box)),
                table.firstThatIs(Sense.GATE_HEADER).isPresent());
    }

    /** The cell that names the row's item: under the most telling header, and not empty. */
    Optional<TableView.Cell> subject(Row row, Column box) {
        return subjects.stream()
                .filter(column -> !column.equals(box))
                .map(column -> row.cells().get(column.index()))
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
    }

    /** The cell that would name an item in the row, whichever cell the box is in. */
    Optional<TableView.Cell> name(Row row) {
        return subjects.stream()
                .map(column -> row.cells().get(column.index()))
                .filter(cell -> !cell.text().isEmpty())
                .findFirst();
    }

    /** The columns that can name an item, the most telling first. */
    private List<Column> subjects() {
        List<Column> free =
                table.columns().stream().filter(column -> !isAside(column)).toList();
        Set<Column> order = new LinkedHashSet<>();
        free.stream().filter(column -> column.is(Sense.SUBJECT_HEADER)).forEach(order::add);
        free.stream().filter(column -> !isNumber(column)).forEach(order::add);
        order.addAll(free);
        order.addAll(table.columns());
        return List.copyOf(order);
    }

    /** A column of numbers or identifiers, a few headings between them aside. */
    private boolean isNumber(Column column) {
        if (column.is(Sense.NUMBER_HEADER) || column.header().equals("#")) return true;
        String last = column.header().substring(column.header().lastIndexOf(' ') + 1);
        long numbered = table.rows().stream()
                .filter(row -> NUMBER.matcher(row.text(column)).matches())
                .count();
        return column.words().lexicon().is(Sense.NUMBER_HEADER, last)
                || numbered * 2 > table.rows().size();
    }

    private static boolean isAside(Column column) {
        return ASIDE.stream().anyMatch(column::has);
    }

    private Optional<Column> first(Sense sense, Column box) {
        return table.columns().stream()
                .filter(column -> !column.equals(box) && column.has(sense))
                .findFirst();
    }

    private static String text(Row row, Optional<Column> column) {
        return column.map(row::text).orElse("");
    }
}
