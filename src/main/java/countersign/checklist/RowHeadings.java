package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The rows of a table that head the rows below them: nothing but bold text, where other rows are not bold. */
final class RowHeadings {
    /** Deeper than any heading of Markdown. */
    private static final int LEVEL = 7;

    private final Section table;
    private final IdentityHashMap<Row, Section> sections = new IdentityHashMap<>();
    private final IdentityHashMap<Row, Boolean> headings = new IdentityHashMap<>();

    private RowHeadings(Section table) {
        this.table = table;
    }

    static RowHeadings of(TableView table, TableColumns columns) {
        RowHeadings found = new RowHeadings(table.section());
        List<Column> asking =
                table.columns().stream().filter(TableColumns::isStatus).toList();
        boolean plain = table.rows().stream().anyMatch(row -> !isBold(row));
        boolean telling =
                plain && table.rows().stream().noneMatch(row -> says(row, asking) && hasBoldName(row, columns));
        Section here = table.section();
        for (Row row : table.rows()) {
            boolean heading = telling && !text(row).isEmpty() && isBold(row) && !says(row, asking);
            if (heading)
                here = table.section()
                        .under(Section.Rank.of(
                                LEVEL, text(row), table.columns().get(0).words().lexicon()));
            found.sections.put(row, here);
            found.headings.put(row, heading);
        }
        return found;
    }

    boolean isOne(Row row) {
        return headings.getOrDefault(row, false);
    }

    /** The headings above the row, that of the table among them. */
    Section section(Row row) {
        return Optional.ofNullable(sections.get(row)).orElse(table);
    }

    private static boolean says(Row row, List<Column> asking) {
        return asking.stream().anyMatch(column -> !row.text(column).isEmpty());
    }

    private static boolean hasBoldName(Row row, TableColumns columns) {
        return columns.name(row).filter(RowHeadings::isBold).isPresent();
    }

    private static boolean isBold(Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isEmpty()).allMatch(RowHeadings::isBold);
    }

    private static boolean isBold(TableView.Cell cell) {
        List<Inline> content = InlineTree.WHOLE.inside(cell.node());
        return String.join("", Emphasised.in(content).bold()).equals(cell.text());
    }

    /** The last words of the row; those before are its number. */
    private static String text(Row row) {
        String text = "";
        for (TableView.Cell cell : row.cells()) if (!cell.text().isEmpty()) text = cell.text();
        return text;
    }
}
