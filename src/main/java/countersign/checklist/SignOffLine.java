package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.Arrays;
import java.util.Optional;

/**
 * A line to sign: {@code **Role**: ____ Date: ____}, {@code Name (Role) - Date: ____}, {@code **Sign-off:** ____}. A box in front of it
 * signs nothing.
 */
final class SignOffLine {
    private final TextLine line;
    private final Lexicon lexicon;
    private final Line head;
    private final Optional<LabelLine> date;

    private SignOffLine(TextLine line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
        this.date = new DateLabel(lexicon).in(line.line());
        Line whole = line.line();
        this.head = date.map(label -> new Line(whole.start(), whole.raw().substring(0, label.start() - whole.start())))
                .orElse(whole);
    }

    /** Who and when; each as written. */
    private record Parts(String role, String name, int offset) {}

    static Optional<SignOffSlot> read(TextLine line, Manuscript manuscript) {
        SignOffLine reader = new SignOffLine(line, manuscript.lexicon());
        Optional<LabelLine> label = reader.date.isEmpty() ? line.label() : LabelLine.of(reader.head);
        Optional<Parts> parts = label.isPresent() ? reader.labelled(label.get()) : reader.unlabelled();
        return parts.map(found -> new SignOffSlot(
                found.role().isEmpty() ? line.section().last() : found.role(),
                reader.answer(found.name()),
                reader.date.map(LabelLine::value).map(reader::answer).orElse(""),
                manuscript.at(line.task().map(task -> task.box().start()).orElse(found.offset()))));
    }

    private Optional<Parts> labelled(LabelLine label) {
        boolean signs = lexicon.has(Sense.SIGN_OFF, label.label());
        boolean asked = isSection() || signs;
        boolean blank = Blanks.state(label.value(), lexicon) != Field.State.FILLED;
        boolean dated = date.isPresent() && (asked || (line.task().isPresent() && (blank || hasDay())));
        boolean undated = date.isEmpty() && asked && blank && isLineToSign(label, signs);
        boolean plain = lexicon.is(Sense.SIGN_DATE, label.label())
                || (lexicon.is(Sense.NAME_HEADER, label.label()) && !isSection());
        if ((plain && !signs) || !(dated || undated)) return Optional.empty();
        String role = lexicon.is(Sense.NAME_HEADER, label.label()) ? "" : role(label.label());
        return Optional.of(new Parts(role, label.value(), label.start()));
    }

    /** Without a date, a rule to write on behind a role, or an empty label that leads to nothing. */
    private boolean isLineToSign(LabelLine label, boolean signs) {
        boolean role = signs || line.task().isPresent() || lexicon.has(Sense.ROLE, label.label());
        boolean ruled = !Blanks.isNothing(label.value());
        return role && (ruled || (!line.leadsOn() && (signs || line.isBullet())));
    }

    private Optional<Parts> unlabelled() {
        if (date.isEmpty() || !(isSection() || line.task().isPresent())) return Optional.empty();
        boolean open = Blanks.state(date.get().value(), lexicon) != Field.State.FILLED;
        if (!open && !hasDay()) return Optional.empty();
        String text = PlainText.trimmed(PlainText.of(head.raw()), "\u2013\u2014,;|-");
        boolean closed = text.endsWith(")") || text.endsWith("\uFF09");
        int paren = closed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('\uFF08')) : -1;
        if (paren <= 0) return Optional.of(new Parts("", text, head.start()));
        String role = text.substring(paren + 1, text.length() - 1);
        return Optional.of(new Parts(role.strip(), text.substring(0, paren).strip(), head.start()));
    }

    /** The label without the words before or behind it that only say that it is to be signed. */
    private String role(String label) {
        String[] words = label.split(" ", -1);
        for (int n = words.length; n > 0; n--) {
            String first = join(words, 0, n);
            String last = join(words, words.length - n, words.length);
            if (lexicon.is(Sense.SIGN_OFF, first)) return join(words, n, words.length);
            if (lexicon.is(Sense.SIGN_OFF, last)) return join(words, 0, words.length - n);
        }
        return label;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private boolean isSection() {
        return line.section().signing();
    }

    private boolean hasDay() {
        return date.flatMap(label -> Dates.in(label.value())).isPresent();
    }

    private String answer(String value) {
        String answer = PlainText.of(value);
        boolean given = Blanks.state(value, lexicon) == Field.State.FILLED
                && StatusCell.of(answer, lexicon).isEmpty();
        return given ? answer : "";
    }
}
