package countersign.checklist;

import countersign.checklist.TableView.Cell;
import countersign.checklist.TableView.Column;
import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.List;

/** A table of labels and values. */
record FieldTable(TableView table, Manuscript manuscript) {
    List<Field> fields() {
        List<Column> columns = table.columns();
        boolean labelled = columns.size() >= 2 && columns.get(0).is(Sense.LABEL_HEADER);
        if (!labelled || !columns.get(1).is(Sense.VALUE_HEADER)) return List.of();
        List<Field> fields = new ArrayList<>();
        for (TableView.Row row : table.rows()) {
            Cell label = row.cells().get(0);
            if (!label.text().isEmpty())
                fields.add(field(label, row.cells().get(1).text()));
        }
        boolean asked = fields.stream().anyMatch(field -> field.state() != Field.State.FILLED);
        return asked ? fields : List.of();
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
