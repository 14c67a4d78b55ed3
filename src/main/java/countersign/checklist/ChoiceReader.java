package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Groups of options, of which one is to be marked: lists of tasks, lines and cells with several boxes. */
record ChoiceReader(Manuscript manuscript, Taken taken) {
    List<Choice> read(List<Task> tasks, List<TableView> tables, List<TextLine> lines) {
        List<Choice> choices = new ArrayList<>(new TaskChoices(manuscript, taken).read(tasks));
        choices.addAll(new LineChoices(manuscript, taken).read(lines));
        for (TableView table : tables) if (!taken.has(table.node())) cells(new TableColumns(table), table, choices);
        choices.sort(Comparator.comparing(Choice::at));
        choices.forEach(this::check);
        return choices;
    }

    static Choice.Option option(Manuscript manuscript, Box box, String text) {
        boolean marked = box.mark().claim().filter(Claim.DONE::equals).isPresent();
        return new Choice.Option(text, manuscript.at(box.start()), marked);
    }

    private void cells(TableColumns columns, TableView table, List<Choice> choices) {
        for (TableView.Row row : table.rows())
            for (TableView.Column column : table.columns()) {
                Node cell = row.cells().get(column.index()).node();
                List<Box> boxes = new LooseBoxes(manuscript.text()).in(cell);
                if (boxes.size() < 2) continue;
                String subject =
                        columns.subject(row, column).map(TableView.Cell::text).orElse(column.header());
                Optional<Choice> choice = new InlineChoice(manuscript, boxes, line(cell)).read(subject);
                if (choice.isPresent()) boxes.forEach(taken::take);
                choice.ifPresent(choices::add);
            }
    }

    private Line line(Node cell) {
        int start = Tree.start(cell.getFirstChild());
        return new Line(start, manuscript.text().substring(start, Tree.end(cell.getLastChild())));
    }

    private void check(Choice choice) {
        if (choice.state() != Choice.State.CONFLICT) return;
        String line = manuscript.source().line(choice.at().line());
        manuscript
                .diagnostics()
                .report(new Diagnostic(
                        Code.CHOICE_CONFLICT,
                        choice.at(),
                        "more than one option is marked",
                        line,
                        "leave one of them marked"));
    }
}
