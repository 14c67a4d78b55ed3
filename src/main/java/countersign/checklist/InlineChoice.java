package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Several boxes in one stretch of text: {@code ☐ Yes ☐ No}, {@code [ ] Ja [x] Nein}, also with the boxes behind the words. */
record InlineChoice(Manuscript manuscript, List<Box> boxes, Line line) {
    /** The choice; nothing where an option would be without words. */
    Optional<Choice> read(String heading) {
        String before = raw(line.start(), boxes.get(0).start());
        Optional<LabelLine> label = LabelLine.of(new Line(line.start(), before));
        int from = label.map(LabelLine::valueStart).orElse(line.start());
        boolean trailing = !text(from, boxes.get(0).start()).isEmpty()
                && text(last().end(), line.end()).isEmpty();
        List<Choice.Option> options = trailing ? trailing(from) : leading();
        if (options.stream().anyMatch(option -> option.text().isEmpty())) return Optional.empty();
        return Optional.of(new Choice(
                label.map(LabelLine::label).orElse(heading), options.get(0).at(), options, false));
    }

    private List<Choice.Option> leading() {
        return IntStream.range(0, boxes.size())
                .mapToObj(i -> option(boxes.get(i), text(boxes.get(i).end(), nextStart(i))))
                .toList();
    }

    private List<Choice.Option> trailing(int from) {
        List<Choice.Option> options = new ArrayList<>();
        int start = from;
        for (Box box : boxes) {
            options.add(option(box, text(start, box.start())));
            start = box.end();
        }
        return options;
    }

    private Choice.Option option(Box box, String text) {
        return ChoiceReader.option(manuscript, box, text);
    }

    private int nextStart(int i) {
        return i + 1 < boxes.size() ? boxes.get(i + 1).start() : line.end();
    }

    private Box last() {
        return boxes.get(boxes.size() - 1);
    }

    private String raw(int from, int to) {
        return line.raw().substring(Math.max(0, from - line.start()), Math.max(0, to - line.start()));
    }

    /** The words between two offsets without what only parts one option from the next. */
    private String text(int from, int to) {
        return PlainText.trimmed(PlainText.of(raw(from, to)), "|/,;");
    }
}
