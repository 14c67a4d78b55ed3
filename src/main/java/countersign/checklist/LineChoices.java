package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Choices in running text: several boxes on one line, or lines that each begin with one and name options. */
record LineChoices(Manuscript manuscript, Taken taken) {
    List<Choice> read(List<TextLine> lines) {
        List<Choice> choices = new ArrayList<>();
        List<TextLine> run = new ArrayList<>();
        for (TextLine line : lines) {
            if (!taken.has(line)) inLine(line).ifPresent(choices::add);
            if (isOption(line)) run.add(line);
            if (line.last() || !isOption(line)) endOf(run).ifPresent(choices::add);
        }
        return choices;
    }

    /** A task is one option of several only where its words and those behind the other boxes are options. */
    private Optional<Choice> inLine(TextLine line) {
        if (line.boxes().size() < 2) return Optional.empty();
        Optional<Choice> choice = new InlineChoice(manuscript, line.boxes(), whole(line))
                .read(line.section().last())
                .filter(found -> line.task().isEmpty() || areOne(found.options()));
        if (choice.isPresent()) taken.take(line);
        return line.task().isPresent() && choice.isEmpty() ? inTask(line) : choice;
    }

    /** The text of an item may end in options: {@code - [ ] Rollback needed? [ ] Yes [ ] No}. */
    private Optional<Choice> inTask(TextLine line) {
        List<Box> boxes = line.boxes().subList(1, line.boxes().size());
        if (boxes.size() < 2) return Optional.empty();
        String question =
                manuscript.text().substring(line.line().start(), boxes.get(0).start());
        Line rest = new Line(line.line().start(), line.line().raw());
        Optional<Choice> choice = new InlineChoice(
                        manuscript, boxes, rest.from(boxes.get(0).start()))
                .read(PlainText.trimmed(PlainText.of(question), ":"))
                .filter(found -> areOne(found.options()));
        if (choice.isPresent()) boxes.forEach(taken::take);
        return choice;
    }

    private Line whole(TextLine line) {
        int start =
                line.task().map(task -> task.box().start()).orElse(line.line().start());
        return new Line(start, manuscript.text().substring(start, line.line().end()));
    }

    private boolean isOption(TextLine line) {
        boolean one = line.boxes().size() == 1 && line.task().isEmpty() && !taken.has(line);
        return one
                && line.line()
                        .raw()
                        .stripLeading()
                        .startsWith(text(line, line.boxes().get(0)));
    }

    private Optional<Choice> endOf(List<TextLine> run) {
        List<Choice.Option> options = run.stream()
                .map(line -> ChoiceReader.option(manuscript, line.boxes().get(0), rest(line)))
                .toList();
        boolean real = areOne(options);
        if (real) run.forEach(taken::take);
        String label = run.isEmpty() ? "" : run.get(0).section().last();
        run.clear();
        return real ? Optional.of(new Choice(label, options.get(0).at(), options, false)) : Optional.empty();
    }

    private boolean areOne(List<Choice.Option> options) {
        return new Options(manuscript.lexicon())
                .areOne(options.stream().map(Choice.Option::text).toList());
    }

    private String rest(TextLine line) {
        return PlainText.of(manuscript
                .text()
                .substring(line.boxes().get(0).end(), line.line().end()));
    }

    private String text(TextLine line, Box box) {
        return manuscript
                .text()
                .substring(box.start(), Math.max(box.end(), line.line().start()));
    }
}
