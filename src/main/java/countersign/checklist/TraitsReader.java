package countersign.checklist;

import countersign.checklist.Annotation.Value;
import countersign.checklist.vocabulary.Sense;
import countersign.diagnostic.Code;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is said of an item beside its text. The comment says it with more force than columns and bullets, and those than the text. */
final class TraitsReader {
    private static final String FORMS = "level is blocker, required or optional; phase is before, during, after or "
            + "contingency; due is a date such as 2026-12-01";

    private final Manuscript manuscript;
    private final LevelFinder levels;
    private final SectionTraits sections;

    TraitsReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.levels = new LevelFinder(manuscript.rules().levels(), manuscript.lexicon());
        this.sections = new SectionTraits(manuscript);
    }

    Traits of(ItemDraft draft, List<LabelLine> below, Annotation annotation) {
        Emphasised text = Emphasised.in(draft.words().content(), draft.words().text());
        List<LabelLine> labels = with(below, text);
        RowFacts.Assigned cells = draft.facts().assigned();
        return new Traits(
                level(draft, new Said(text, labels), annotation),
                stated(annotation, "phase", TraitsReader::phase)
                        .orElseGet(() -> sections.of(draft.words().section()).phase()),
                annotation
                        .value("owner")
                        .map(Value::text)
                        .or(() -> OwnerFinder.named(cells.owner(), manuscript.lexicon()))
                        .or(() -> OwnerFinder.labelled(labels, manuscript.lexicon()))
                        .or(() -> OwnerFinder.mentioned(text.plain())),
                stated(annotation, "due", LocalDate::parse)
                        .or(() -> Dates.in(cells.due()))
                        .or(() -> Dates.labelled(labels, manuscript.lexicon())),
                new Conditions(manuscript.lexicon())
                        .in(text.seenAs(draft.words().text())),
                reason(draft, labels));
    }

    /** The item's words, and the labels that belong to it. */
    private record Said(Emphasised text, List<LabelLine> labels) {
        String priority(Lexicon lexicon) {
            return labels.stream()
                    .filter(label -> lexicon.is(Sense.PRIORITY, label.label()))
                    .map(label -> PlainText.of(label.value()))
                    .findFirst()
                    .orElse("");
        }
    }

    private Level level(ItemDraft draft, Said said, Annotation annotation) {
        return stated(annotation, "level", TraitsReader::level)
                .or(() -> levels.ofItem(said.text()))
                .or(() -> levels.ofPriority(draft.facts().priority()))
                .or(() -> levels.ofPriority(said.priority(manuscript.lexicon())))
                .or(() -> draft.facts().gate() ? Optional.of(Level.BLOCKER) : Optional.empty())
                .or(() -> sections.of(draft.words().section()).level())
                .orElse(Level.REQUIRED);
    }

    /** Labels in parentheses too: {@code (Owner: Dana)}, {@code (due 2026-12-01)}. */
    private List<LabelLine> with(List<LabelLine> below, Emphasised text) {
        if (text.groups().isEmpty()) return below;
        List<LabelLine> labels = new ArrayList<>(below);
        for (String group : text.groups()) {
            LabelLine.of(new Line(0, group)).ifPresent(labels::add);
            if (group.indexOf(':') < 0 && manuscript.lexicon().leading(Sense.DUE_LABEL, group) > 0)
                labels.add(new LabelLine(group.split(" ", 2)[0], false, 0, group, 0));
        }
        return labels;
    }

    private Optional<String> reason(ItemDraft draft, List<LabelLine> labels) {
        boolean asked =
                draft.box().mark().claim().filter(Claim.NOT_APPLICABLE::equals).isPresent();
        if (!asked) return Optional.empty();
        Optional<String> reason = new ReasonFinder(manuscript.lexicon()).of(draft, labels);
        if (reason.isEmpty())
            manuscript.report(
                    Code.REASON_MISSING,
                    draft.box().start(),
                    "the item is marked as not applicable, and no reason is given",
                    "say why behind a dash, or in a bullet below: Reason: …");
        return reason;
    }

    /** The comment's value for {@code key}; one that cannot be read is reported and does not count. */
    private <T> Optional<T> stated(Annotation annotation, String key, Function<String, T> reading) {
        if (annotation.values().isEmpty()) return Optional.empty();
        Optional<Value> value = annotation.value(key);
        try {
            return value.map(Value::text).map(reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            value.ifPresent(bad -> manuscript
                    .diagnostics()
                    .report(Code.COMMENT_INVALID, bad.at(), bad.text() + " is no " + key, FORMS));
            return Optional.empty();
        }
    }

    private static Level level(String word) {
        return Level.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Phase phase(String word) {
        return Phase.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
