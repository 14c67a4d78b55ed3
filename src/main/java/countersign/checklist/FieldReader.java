package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Reads what an author is to fill in. A blank or a placeholder behind a label is a field; a filled value only beside one of those; a line
 * that ends in a colon and leads to something is none.
 */
record FieldReader(Manuscript manuscript, Taken taken) {
    /** How many words a label has at most. */
    private static final int LONGEST = 12;

    List<Field> read(List<TableView> tables, List<TextLine> lines) {
        List<Field> fields = new ArrayList<>();
        List<Field> siblings = new ArrayList<>();
        Node group = null;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (group != groupOf(line)) keep(siblings, fields);
            group = groupOf(line);
            if (line.task().isPresent() || taken.has(line)) continue;
            Optional<Field> field = field(lines, i);
            if (field.filter(FieldReader::isOpen).isPresent()) taken.take(line);
            field.ifPresent(siblings::add);
            if (field.filter(found -> found.state() == Field.State.BLANK).isPresent())
                RuledLabels.behindFirst(line.line())
                        .forEach(label -> siblings.add(of(label, Blanks.state(label.value(), manuscript.lexicon()))));
        }
        keep(siblings, fields);
        for (TableView table : tables)
            if (!taken.has(table.node())) fields.addAll(new FieldTable(table, manuscript).fields());
        fields.sort(Comparator.comparing(Field::at));
        return fields;
    }

    /** Bullets of one list are siblings, and so are the lines of one paragraph. */
    private static Node groupOf(TextLine line) {
        Node parent = line.spot().node().getParent();
        return line.isBullet() && parent instanceof ListItem
                ? parent.getParent()
                : line.spot().node();
    }

    private static void keep(List<Field> siblings, List<Field> fields) {
        if (siblings.stream().anyMatch(FieldReader::isOpen)) fields.addAll(siblings);
        siblings.clear();
    }

    private static boolean isOpen(Field field) {
        return field.state() != Field.State.FILLED;
    }

    private Optional<Field> field(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        return line.label().filter(label -> isName(line, label)).flatMap(label -> {
            if (!Blanks.isNothing(label.value())) return filled(line, label);
            return below(lines, index).or(() -> alone(lines, index)).map(state -> of(label, state));
        });
    }

    /** An option that asks for more is an option, and a long sentence leads to something. */
    private boolean isName(TextLine line, LabelLine label) {
        boolean linked = line.line().raw().stripLeading().startsWith("[") && Blanks.isNothing(label.value());
        boolean boxed = !line.boxes().isEmpty() && line.boxes().get(0).start() < label.valueStart();
        boolean leads = Blanks.isNothing(label.value()) && manuscript.lexicon().has(Sense.LEAD_IN, label.label());
        return !boxed && !linked && !leads && Phrase.count(Folded.words(label.label())) <= LONGEST;
    }

    /** What asks to be filled in on the lines below the label. */
    private Optional<Field.State> below(List<TextLine> lines, int index) {
        if (lines.get(index).last()) return Optional.empty();
        String next = lines.get(index + 1).line().raw();
        return Optional.of(Blanks.state(next, manuscript.lexicon()))
                .filter(state -> state != Field.State.FILLED && !next.isBlank());
    }

    /** Nothing stands behind the label, and it leads to nothing. */
    private static Optional<Field.State> alone(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        boolean bold = line.label().filter(LabelLine::bold).isPresent();
        boolean asked = line.last()
                ? (bold || line.isBullet()) && !line.leadsOn()
                : bold && lines.get(index + 1).label().filter(LabelLine::bold).isPresent();
        return asked ? Optional.of(Field.State.BLANK) : Optional.empty();
    }

    /** A plain label in running text is one only where what stands behind it cannot be anything but a gap. */
    private Optional<Field> filled(TextLine line, LabelLine label) {
        Field.State state = Blanks.state(label.value(), manuscript.lexicon());
        boolean labelled = label.bold() || line.isBullet();
        if (state == Field.State.FILLED && !labelled) return Optional.empty();
        return Optional.of(of(label, state));
    }

    private Field of(LabelLine label, Field.State state) {
        String value = state == Field.State.BLANK ? "" : PlainText.of(label.value());
        return new Field(label.label(), manuscript.at(label.start()), state, value);
    }
}
