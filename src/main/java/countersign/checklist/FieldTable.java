package countersign.checklist;

import countersign.checklist.TableView.Cell;
import countersign.checklist.TableView.Column;
import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.List;

/** A table of labels and values. */
record FieldTable(TableView table, Manuscript manuscript) {
    List<Field> fields() {
        if (!isOne()) return List.of();
        List<Field> fields = new ArrayList<>();
        for (TableView.Row row : table.rows()) {
            Cell label = row.cells().get(0);
            if (!label.text().isEmpty())
                fields.add(field(label, row.cells().get(1).text()));
        }
        boolean asked = fields.stream().anyMatch(field -> field.state() != Field.State.FILLED);
        return asked ? fields : List.of();
    }

    /** Headers that say so; or two columns, with rules to write on in the second. */
    private boolean isOne() {
        List<Column> columns = table.columns();
        if (columns.size() < 2) return false;
        boolean labelled =
                columns.get(0).is(Sense.LABEL_HEADER) && columns.get(1).is(Sense.VALUE_HEADER);
        if (columns.stream().anyMatch(TableColumns::isStatus)) return labelled;
        return labelled
                || (columns.size() == 2
                        && table.rows().stream()
                                .anyMatch(row -> asks(row.cells().get(1))));
    }

    private boolean asks(Cell cell) {
        Field.State state = Blanks.state(cell.text(), manuscript.lexicon());
        boolean ruled = state == Field.State.BLANK && cell.text().contains("___");
        return ruled || state == Field.State.PLACEHOLDER;
    }

    private Field field(Cell label, String value) {
        Field.State state = Blanks.state(value, manuscript.lexicon());
        return new Field(
                label.text(),
                manuscript.at(Math.max(0, Tree.start(label.node().getFirstChild()))),
                state,
                state == Field.State.BLANK ? "" : value);
    }
}
