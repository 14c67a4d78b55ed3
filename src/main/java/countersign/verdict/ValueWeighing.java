package countersign.verdict;

import countersign.binding.Requirement;
import countersign.binding.Requirement.Quantifier;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value: what a path selects, in every file of the pattern. A selection of nothing proves nothing, unless its size is what is asked. */
final class ValueWeighing {
    private final Requirement.Value asked;
    private final Scales scales;
    private final List<Evidence> files;
    private final List<Found<Fact.Selection>> selections;

    private ValueWeighing(Requirement.Value asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
        this.files = scales.records().matching(asked.in());
        this.selections = Records.facts(files, Fact.Selection.class).stream()
                .filter(found -> found.fact().query().equals(asked.path()))
                .toList();
    }

    static Weighed weigh(Requirement.Value asked, Scales scales) {
        return new ValueWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        if (files.isEmpty()) return scales.noFile(expected(), asked.in().pattern());
        return Obstacle.unread(files)
                .map(found -> found.weighed(expected(), files))
                .or(this::notLookedUp)
                .orElseGet(this::selected);
    }

    private Optional<Weighed> notLookedUp() {
        List<Evidence> searched = Records.files(selections);
        return files.stream()
                .filter(file -> !searched.contains(file))
                .findFirst()
                .map(file -> weighed(Support.ABSENT, about(Say.NOT_LOOKED_UP, file)));
    }

    private Weighed selected() {
        if (asked.quantifier() == Quantifier.COUNT) return count();
        Optional<Evidence> empty = selections.stream()
                .filter(found -> found.fact().values().isEmpty())
                .map(Found::file)
                .findFirst();
        if (empty.isPresent()) return weighed(Support.ABSENT, about(Say.SELECTS_NOTHING, empty.get()));
        return quantified(Meeting.of(asked.expected(), values()));
    }

    private Weighed count() {
        BigDecimal size = BigDecimal.valueOf(values().size());
        Phrase observed = Phrase.of(Say.VALUES_COUNTED, new Number(size), path());
        return Meeting.meets(asked.expected(), size.toPlainString())
                .map(met -> weighed(met ? Support.CONFIRMED : Support.REFUTED, observed))
                .orElseGet(() -> weighed(Support.ABSENT, observed));
    }

    private Weighed quantified(Meeting meeting) {
        Support support = switch (asked.quantifier()) {
            case EVERY -> meeting.every();
            case SOME -> meeting.some();
            case NONE, COUNT -> meeting.none();
        };
        return weighed(support, told(meeting, support));
    }

    private Phrase told(Meeting meeting, Support support) {
        if (support == Support.ABSENT)
            return Phrase.of(
                    Say.VALUE_INCOMPARABLE,
                    path(),
                    new CodeText(meeting.incomparable().get(0)));
        List<String> values = values();
        if (values.size() == 1) return Phrase.of(Say.VALUE_IS, path(), new CodeText(values.get(0)));
        Number met = Number.of(meeting.met().size());
        return Phrase.of(Say.VALUES_MEETING, met, Number.of(values.size()), path());
    }

    private List<String> values() {
        return selections.stream()
                .flatMap(found -> found.fact().values().stream())
                .toList();
    }

    private Weighed weighed(Support support, Phrase observed) {
        Phrase next = support == Support.ABSENT
                ? Phrase.of(Say.CORRECT_PATH, path(), scales.place())
                : Phrase.of(Say.MEND_VALUE, path());
        List<Witness> witnesses = support == Support.ABSENT
                ? Witness.all(files)
                : selections.stream().map(Found::witness).toList();
        return new Weighed(support, expected(), new Remark(observed, next), witnesses);
    }

    private Phrase about(Say say, Evidence file) {
        return Phrase.of(say, path(), new CodeText(file.file()));
    }

    private Phrase expected() {
        Say say = switch (asked.quantifier()) {
            case EVERY -> Say.EVERY_VALUE;
            case SOME -> Say.SOME_VALUE;
            case NONE -> Say.NO_VALUE;
            case COUNT -> Say.VALUE_COUNT;
        };
        return Phrase.of(say, new Phrase.Clause(Meeting.phrase(asked.expected())));
    }

    private CodeText path() {
        return new CodeText(asked.path());
    }
}
