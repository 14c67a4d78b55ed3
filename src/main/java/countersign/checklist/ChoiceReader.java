package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups of options, of which one is to be marked: lists of tasks, lines and cells with several boxes. */
record ChoiceReader(Manuscript manuscript, Taken taken) {
    List<Choice> read(List<Task> tasks, List<TableView> tables, List<TextLine> lines) {
        List<Choice> choices = new ArrayList<>(new TaskChoices(manuscript, taken).read(tasks));
        choices.addAll(new LineChoices(manuscript, taken).read(lines));
        for (TableView table : tables)
            if (!taken.has(table.node())) choices.addAll(new TableChoices(table, manuscript, taken).read());
        choices.sort(Comparator.comparing(Choice::at));
        choices.forEach(this::check);
        return choices;
    }

    static Choice.Option option(Manuscript manuscript, Box box, String text) {
        boolean marked = box.mark().claim().filter(Claim.DONE::equals).isPresent();
        return new Choice.Option(text, manuscript.at(box.start()), marked);
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
