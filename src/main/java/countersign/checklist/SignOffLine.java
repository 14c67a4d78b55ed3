package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line to sign: {@code **Role**: ____ Date: ____}, {@code Name (Role) - Date: ____}, {@code **Sign-off:** ____}, {@code Signed by: Name on
 * 2026-11-20}. A box in front of it or behind the label signs nothing.
 */
final class SignOffLine {
    private static final Pattern BOX = Pattern.compile("^\\s*(?:\\[[ xX]?\\]|[\u2610\u2611\u2612\u2B1C])");
    private static final Pattern RULED =
            Pattern.compile("(?<![_\\\\])[_\\\\]{3,400}+\\s{0,20}(?:\\([^()]{0,60}\\))?\\s{0,20}$");
    private static final Pattern DAY_ENDS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[).*\\s]*$");
    private static final String BETWEEN = "\u2013\u2014,;|-(";

    private final TextLine line;
    private final Lexicon lexicon;
    private final SignOffWords words;
    private final Line head;
    private final Optional<LabelLine> date;

    private SignOffLine(TextLine line, Manuscript manuscript) {
        this.line = line;
        this.lexicon = manuscript.lexicon();
        this.words = new SignOffWords(line, manuscript);
        this.date = new DateLabel(lexicon).in(line.line());
        Line whole = line.line();
        this.head = date.map(label -> new Line(whole.start(), whole.raw().substring(0, label.start() - whole.start())))
                .orElse(whole);
    }

    /** Who and when; each as written. */
    private record Parts(String role, String name, String date, int offset) {}

    static Optional<SignOffSlot> read(TextLine line, Manuscript manuscript) {
        SignOffLine reader = new SignOffLine(line, manuscript);
        Optional<LabelLine> label = reader.date.isEmpty() ? line.label() : LabelLine.of(reader.head);
        Optional<Parts> parts = label.isPresent() ? reader.labelled(label.get()) : reader.unlabelled();
        return parts.map(found -> new SignOffSlot(
                reader.words.orAbove(found.role(), label.map(LabelLine::label).orElse("")),
                reader.words.answer(found.name()),
                reader.words.answer(found.date()),
                manuscript.at(line.task().map(task -> task.box().start()).orElse(found.offset()))));
    }

    private Optional<Parts> labelled(LabelLine label) {
        boolean signs = lexicon.has(Sense.SIGN_OFF, label.label());
        boolean plain = lexicon.is(Sense.SIGN_DATE, label.label())
                || (lexicon.is(Sense.NAME_HEADER, label.label()) && !words.isAsked());
        String role = words.role(label.label());
        boolean day = lexicon.is(Sense.SIGN_DATE, role) && !lexicon.is(Sense.SIGN_OFF, role);
        if ((plain && !signs) || day) return Optional.empty();
        String value = BOX.matcher(label.value()).replaceFirst("");
        String name = lexicon.is(Sense.NAME_HEADER, label.label()) ? "" : role;
        if (date.isEmpty() && isDated(label, value)) return Optional.of(dated(name, value, label.start()));
        if (!(isAnswered(label, value) || isOpen(label, value))) return Optional.empty();
        return Optional.of(new Parts(name, value, date.map(LabelLine::value).orElse(""), label.start()));
    }

    /** With a date behind it: in a place to sign, or behind a role with a rule between. */
    private boolean isAnswered(LabelLine label, String value) {
        if (date.isEmpty()) return false;
        boolean blank = Blanks.state(value, lexicon) != Field.State.FILLED;
        boolean ruled = Blanks.state(value, lexicon) == Field.State.BLANK && lexicon.has(Sense.ROLE, label.label());
        return words.isAsked(label) || ruled || (line.task().isPresent() && (blank || hasDay()));
    }

    /** Without a date, a rule to write on behind a role, or an empty label that leads to nothing. */
    private boolean isOpen(LabelLine label, String value) {
        boolean blank = Blanks.state(value, lexicon) != Field.State.FILLED;
        if (date.isPresent() || !blank || !words.isAsked(label)) return false;
        boolean signs = lexicon.has(Sense.SIGN_OFF, label.label());
        boolean role = signs || line.task().isPresent() || lexicon.has(Sense.ROLE, label.label());
        boolean ruled = !Blanks.isNothing(label.value());
        return role && (ruled || (!line.leadsOn() && (signs || line.isBullet())));
    }

    /** Name and day behind the label of somebody who signs: {@code QA Lead: Dana Smith, 2026-11-20}. */
    private boolean isDated(LabelLine label, String value) {
        boolean role = lexicon.is(Sense.SIGN_OFF, label.label())
                || (line.task().isEmpty() && lexicon.has(Sense.SIGN_OFF, label.label()))
                || (words.isAsked() && lexicon.has(Sense.ROLE, label.label()));
        return role && DAY_ENDS.matcher(value).find() && SignOffWords.isName(before(value));
    }

    private static Parts dated(String role, String value, int offset) {
        String day = Dates.in(value).map(Object::toString).orElse("");
        return new Parts(role, before(value), day, offset);
    }

    /** What stands before the day, without the word that leads to it. */
    private static String before(String value) {
        String day = Dates.in(value).map(Object::toString).orElse(" ");
        String name = PlainText.trimmed(value.substring(0, Math.max(0, value.indexOf(day))), BETWEEN);
        return name.endsWith(" on") ? name.substring(0, name.length() - 3) : name;
    }

    private Optional<Parts> unlabelled() {
        if (date.isEmpty()) return ruled();
        if (!(words.isAsked() || line.task().isPresent())) return Optional.empty();
        boolean open = Blanks.state(date.get().value(), lexicon) != Field.State.FILLED;
        if (!open && !hasDay()) return Optional.empty();
        String text = PlainText.trimmed(PlainText.of(head.raw()), "\u2013\u2014,;|-");
        String day = date.get().value();
        boolean closed = text.endsWith(")") || text.endsWith("\uFF09");
        int paren = closed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('\uFF08')) : -1;
        if (paren <= 0) return Optional.of(new Parts("", text, day, head.start()));
        String role = text.substring(paren + 1, text.length() - 1);
        return Optional.of(new Parts(role.strip(), text.substring(0, paren).strip(), day, head.start()));
    }

    /** Words that ask to sign, right before a rule, without a colon. */
    private Optional<Parts> ruled() {
        Matcher rule = RULED.matcher(head.raw());
        if (head.raw().indexOf('_') < 0 || !rule.find()) return Optional.empty();
        String text = PlainText.trimmed(PlainText.of(head.raw().substring(0, rule.start())), BETWEEN);
        String role = words.role(text);
        return role.equals(text) ? Optional.empty() : Optional.of(new Parts(role, "", "", head.start()));
    }

    private boolean hasDay() {
        return date.flatMap(label -> Dates.in(label.value())).isPresent();
    }
}
