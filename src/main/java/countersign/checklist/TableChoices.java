package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import countersign.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Choices in tables: several boxes in one cell, a row for each option, or a column for each. */
final class TableChoices {
    private final TableView table;
    private final Manuscript manuscript;
    private final Taken taken;
    private final LooseBoxes boxes;
    private final TableColumns columns;

    TableChoices(TableView table, Manuscript manuscript, Taken taken) {
        this.table = table;
        this.manuscript = manuscript;
        this.taken = taken;
        this.boxes = new LooseBoxes(manuscript.text());
        this.columns = new TableColumns(table);
    }

    /** A cell with one box, and the words beside it or that it stands for. */
    private record Marked(Box box, String words) {}

    List<Choice> read() {
        Optional<Choice> whole = ofRows();
        if (whole.isPresent()) return List.of(whole.get());
        List<Choice> choices = new ArrayList<>();
        List<Column> options = optionColumns();
        for (Row row : table.rows()) {
            for (Column column : table.columns()) inCell(row, column).ifPresent(choices::add);
            if (!options.isEmpty()) ofColumns(row, options).ifPresent(choices::add);
        }
        return choices;
    }

    private Optional<Choice> inCell(Row row, Column column) {
        Node cell = row.cells().get(column.index()).node();
        List<Box> found = boxes.in(cell);
        if (found.size() < 2) return Optional.empty();
        Optional<Choice> choice = new InlineChoice(manuscript, found, line(cell)).read(subject(row, column));
        if (choice.isPresent()) found.forEach(taken::take);
        return choice;
    }

    /** Every row is one option of the same choice: go in one, no-go in the next. */
    private Optional<Choice> ofRows() {
        List<Marked> marked = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Marked> found = marked(row, table.columns());
            if (found.size() != 1) return Optional.empty();
            marked.addAll(found);
        }
        if (!new Options(manuscript.lexicon())
                .areOne(marked.stream().map(Marked::words).toList())) return Optional.empty();
        taken.take(table.node());
        return Optional.of(choice(table.section().last(), marked));
    }

    private Optional<Choice> ofColumns(Row row, List<Column> options) {
        List<Marked> marked = marked(row, options).stream()
                .map(found -> new Marked(found.box(), header(row, found.box(), options)))
                .toList();
        if (marked.size() != options.size()) return Optional.empty();
        manuscript.report(
                Code.BOXES_IN_COLUMNS,
                marked.get(0).box().start(),
                "the row has boxes in several columns, so it is a choice and no item",
                "keep one box in a row");
        return Optional.of(choice(subject(row, options.get(0)), marked));
    }

    private List<Marked> marked(Row row, List<Column> where) {
        List<Marked> marked = new ArrayList<>();
        for (Column column : where) {
            Node cell = row.cells().get(column.index()).node();
            List<Box> found = boxes.in(cell);
            if (found.size() != 1) continue;
            String beside = InlineText.of(new InlineTree(found.get(0).end()).inside(cell));
            marked.add(new Marked(found.get(0), beside.isEmpty() ? subject(row, column) : beside));
        }
        return marked;
    }

    /** The columns whose headers are the options of one choice. */
    private List<Column> optionColumns() {
        List<Column> options = table.columns().stream()
                .filter(column -> new Options(manuscript.lexicon()).isOne(column.header()))
                .toList();
        return new Options(manuscript.lexicon())
                        .areOne(options.stream().map(Column::header).toList())
                ? options
                : List.of();
    }

    private static String header(Row row, Box box, List<Column> options) {
        return options.stream()
                .filter(column -> {
                    Node cell = row.cells().get(column.index()).node();
                    return Tree.start(cell) <= box.start() && box.start() < Tree.end(cell);
                })
                .map(Column::header)
                .findFirst()
                .orElse("");
    }

    private String subject(Row row, Column column) {
        return columns.subject(row, column).map(TableView.Cell::text).orElse(column.header());
    }

    private Choice choice(String label, List<Marked> marked) {
        List<Choice.Option> options = marked.stream()
                .map(found -> ChoiceReader.option(manuscript, found.box(), found.words()))
                .toList();
        marked.forEach(found -> taken.take(found.box()));
        return new Choice(label, options.get(0).at(), options, false);
    }

    private Line line(Node cell) {
        int start = Tree.start(cell.getFirstChild());
        return new Line(start, manuscript.text().substring(start, Tree.end(cell.getLastChild())));
    }
}
