package countersign.checklist;

import countersign.checklist.StatedDecision.Value;
import countersign.checklist.vocabulary.Sense;
import countersign.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the document says was decided: behind a label such as Decision or Status, or by the options of a go / no-go choice. */
record DecisionReader(Manuscript manuscript) {
    /** Where what decides ends and a remark begins. */
    private static final Pattern REMARK =
            Pattern.compile("[(,.;:!\u2013\u2014\uFF08\uFF0C\u3002\uFF1B\uFF1A\uFF01\u3001\u060C\u061B]|\\s-{1,2}\\s");

    private static final Pattern EITHER =
            Pattern.compile("\\s*(?:[/|\uFF0F\uFF5C]|または|或者?)\\s*|\\s+(?:or|atau|oder|ou|o|или|أو|또는)\\s+");

    Optional<StatedDecision> read(DecisionPlaces places, List<Choice> choices) {
        List<StatedDecision> stated = new ArrayList<>();
        for (TextLine line : places.lines())
            if (line.boxes().isEmpty())
                labels(line).forEach(label -> ofLabel(line, label).ifPresent(stated::add));
        for (LabelLine label : places.labels(manuscript.text()))
            ofLabel(label, false).ifPresent(stated::add);
        for (Choice choice : choices) ofChoice(choice).ifPresent(stated::add);
        stated.sort(Comparator.comparing(StatedDecision::at));
        if (stated.isEmpty()) return Optional.empty();
        long values = stated.stream().map(StatedDecision::value).distinct().count();
        return Optional.of(
                values == 1
                        ? stated.get(0)
                        : new StatedDecision(Value.CONFLICTING, stated.get(1).at()));
    }

    /** The label of a line, also where label and value are bold as one. */
    private static List<LabelLine> labels(TextLine line) {
        Optional<LabelLine> label = line.label();
        if (label.isPresent()) return List.of(label.get());
        String raw = line.line().raw().strip();
        boolean bold = raw.startsWith("**") && raw.indexOf("**", 2) > 0;
        return bold
                ? LabelLine.of(new Line(line.line().start(), PlainText.of(raw))).stream()
                        .toList()
                : List.of();
    }

    private Optional<StatedDecision> ofLabel(TextLine line, LabelLine label) {
        return ofLabel(label, isOpen(line, label));
    }

    private Optional<StatedDecision> ofLabel(LabelLine label, boolean blank) {
        String name = Folded.heading(label.label().split("[(\uFF08]", 2)[0]);
        boolean decides = lexicon().is(Sense.DECISION_LABEL, name);
        if (!decides && !lexicon().is(Sense.STATUS_LABEL, name)) return Optional.empty();
        Location at = manuscript.at(label.start());
        boolean open = decides && (blank || isOpen(label.value()));
        Optional<Value> value = open ? Optional.of(Value.UNDECIDED) : named(PlainText.of(label.value()));
        return value.map(found -> new StatedDecision(found, at));
    }

    private static boolean isOpen(TextLine line, LabelLine label) {
        return Blanks.isNothing(label.value()) && line.last() && !line.leadsOn();
    }

    /** A rule to write on, or a word such as pending. */
    private boolean isOpen(String value) {
        return !Blanks.isNothing(value)
                && (Blanks.state(value, lexicon()) == Field.State.BLANK
                        || lexicon().is(Sense.UNDECIDED, REMARK.split(PlainText.of(value), 2)[0]));
    }

    /** Both named is undecided. */
    private Optional<Value> named(String value) {
        String plain = PlainText.trimmed(value, "[]()");
        List<Value> values = new ArrayList<>();
        for (String part : EITHER.split(plain, -1)) one(part).ifPresent(values::add);
        if (values.isEmpty()) return Optional.empty();
        boolean same = values.stream().distinct().count() == 1;
        return Optional.of(same ? values.get(0) : Value.UNDECIDED);
    }

    private Optional<Value> one(String text) {
        String[] parts = REMARK.split(text, 2);
        if (lexicon().is(Sense.NO_GO, parts[0])) return Optional.of(Value.NO_GO);
        if (lexicon().is(Sense.CONDITIONAL, parts[0])) return Optional.of(Value.CONDITIONAL);
        return lexicon().is(Sense.GO, parts[0]) ? Optional.of(Value.GO) : Optional.empty();
    }

    private Optional<StatedDecision> ofChoice(Choice choice) {
        List<Value> all = new ArrayList<>();
        List<Value> marked = new ArrayList<>();
        for (Choice.Option option : choice.options())
            one(option.text()).ifPresent(value -> {
                all.add(value);
                if (option.marked()) marked.add(value);
            });
        if (!all.contains(Value.GO) || !all.contains(Value.NO_GO)) return Optional.empty();
        if (marked.size() > 1) return Optional.of(new StatedDecision(Value.CONFLICTING, choice.at()));
        return Optional.of(new StatedDecision(marked.isEmpty() ? Value.UNDECIDED : marked.get(0), choice.at()));
    }

    private Lexicon lexicon() {
        return manuscript.lexicon();
    }
}
