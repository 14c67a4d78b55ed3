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

/**
 * A value: what a path selects, in every file of the pattern. A selection of nothing proves nothing, unless its size is what is asked and a
 * population was there to select from.
 */
final class ValueWeighing {
    private final Requirement.Value asked;
    private final Scales scales;
    private final List<Evidence> files;
    private final List<Found<Fact.Selection>> selections;

    private ValueWeighing(Requirement.Value asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
        this.files = scales.records().matching(asked.in());
        this.selections = Records.selections(files, asked.path());
    }

    static Weighed weigh(Requirement.Value asked, Scales scales) {
        return new ValueWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        if (files.isEmpty()) return scales.noFile(expected(), asked.in().pattern());
        return Obstacle.unread(files)
                .map(found -> found.weighed(expected(), files))
                .or(() -> notLookedUp(selections, path()))
                .orElseGet(this::selected);
    }

    private Optional<Weighed> notLookedUp(List<Found<Fact.Selection>> found, CodeText query) {
        List<Evidence> searched = Records.files(found);
        return files.stream()
                .filter(file -> !searched.contains(file))
                .findFirst()
                .map(file -> weighed(Support.ABSENT, Phrase.of(Say.NOT_LOOKED_UP, query, new CodeText(file.file()))));
    }

    private Weighed selected() {
        Weighed weighed = asked.quantifier() == Quantifier.COUNT ? count() : quantified();
        return weighed.support() == Support.REFUTED ? weighed : unexamined().orElse(weighed);
    }

    /** Why nothing shows that there was something to select from. */
    private Optional<Weighed> unexamined() {
        return asked.population().map(this::unpopulated).orElseGet(this::unsaid);
    }

    private Optional<Weighed> unpopulated(String population) {
        CodeText query = new CodeText(population);
        List<Found<Fact.Selection>> examined = Records.selections(files, population);
        Optional<Weighed> unknown = notLookedUp(examined, query);
        if (unknown.isPresent()) return unknown;
        Optional<Found<Fact.Selection>> nothing = examined.stream()
                .filter(found -> found.fact().values().isEmpty())
                .findFirst();
        if (nothing.isPresent())
            return Optional.of(weighed(
                    Support.ABSENT,
                    Phrase.of(
                            Say.SELECTS_NOTHING,
                            query,
                            new CodeText(nothing.get().file().file()))));
        long size = examined.stream()
                .mapToLong(found -> found.fact().values().size())
                .sum();
        if (asked.quantifier() != Quantifier.EVERY || values().size() >= size) return Optional.empty();
        Number valued = Number.of(values().size());
        return Optional.of(weighed(Support.ABSENT, Phrase.of(Say.VALUES_TOO_FEW, valued, Number.of(size), path())));
    }

    private Optional<Weighed> unsaid() {
        boolean zeroWillDo = asked.quantifier() == Quantifier.COUNT
                && Meeting.meets(asked.expected(), "0").orElse(false);
        if (!zeroWillDo) return Optional.empty();
        return empty().map(file -> {
            Phrase next = Phrase.of(Say.NAME_POPULATION, scales.place());
            Remark remark = new Remark(about(Say.NOTHING_EXAMINED, file), next);
            return new Weighed(Support.ABSENT, expected(), remark, Witness.all(files));
        });
    }

    /** The first file in which nothing is selected. */
    private Optional<Evidence> empty() {
        return selections.stream()
                .filter(found -> found.fact().values().isEmpty())
                .map(Found::file)
                .findFirst();
    }

    private Weighed count() {
        BigDecimal size = BigDecimal.valueOf(values().size());
        Phrase observed = Phrase.of(Say.VALUES_COUNTED, new Number(size), path());
        return Meeting.meets(asked.expected(), size.toPlainString())
                .map(met -> weighed(met ? Support.CONFIRMED : Support.REFUTED, observed))
                .orElseGet(() -> weighed(Support.ABSENT, observed));
    }

    private Weighed quantified() {
        Optional<Evidence> empty = empty();
        if (empty.isPresent()) return weighed(Support.ABSENT, about(Say.SELECTS_NOTHING, empty.get()));
        Meeting meeting = Meeting.of(asked.expected(), values(), asked.unit());
        Support support = switch (asked.quantifier()) {
            case EVERY -> meeting.every();
            case SOME -> meeting.some();
            case NONE, COUNT -> meeting.none();
        };
        return weighed(support, support == Support.ABSENT ? meeting.doubt(path()) : meeting.told(path(), values()));
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
