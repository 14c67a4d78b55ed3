package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.source.Glob;
import countersign.verdict.Phrase.Amount;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A metric: every measurement of that name keeps to the bound; the worst one is told. */
final class MetricWeighing {
    private final Requirement.Metric asked;
    private final Scales scales;
    private final List<Evidence> files;
    private final List<Found<Fact.Metric>> measured;

    private MetricWeighing(Requirement.Metric asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
        List<Found<Fact.Metric>> anywhere = scales.records().metrics(asked.name());
        this.files = asked.in().map(scales.records()::matching).orElse(Records.files(anywhere));
        this.measured =
                anywhere.stream().filter(found -> files.contains(found.file())).toList();
    }

    static Weighed weigh(Requirement.Metric asked, Scales scales) {
        return new MetricWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        Optional<Glob> pattern = asked.in();
        if (files.isEmpty() && pattern.isPresent())
            return scales.noFile(expected(), pattern.get().pattern());
        return worst(Optional.of(false))
                .map(found -> weighed(Support.REFUTED, is(found)))
                .or(() -> Obstacle.among(files).map(found -> found.weighed(expected(), files)))
                .or(this::undecided)
                .or(() -> worst(Optional.of(true)).map(found -> weighed(Support.CONFIRMED, is(found))))
                .orElseGet(() -> weighed(Support.ABSENT, Phrase.of(Say.NO_METRIC, name())));
    }

    private Optional<Weighed> undecided() {
        return worst(Optional.empty())
                .map(found -> weighed(Support.ABSENT, say(Say.METRIC_INCOMPARABLE, found)))
                .or(() -> measured.stream()
                        .filter(ErrorRate::isHidden)
                        .findFirst()
                        .map(found -> doubtful(say(Say.ERROR_RATE_UNKNOWN, found))))
                .or(() -> measured.stream()
                        .filter(ErrorRate::isHalf)
                        .findFirst()
                        .map(found -> doubtful(isDespite(Say.SPEED_OF_FAILING, found))))
                .or(() -> missing()
                        .map(file -> weighed(
                                Support.ABSENT, Phrase.of(Say.METRIC_MISSING_IN, name(), new CodeText(file.file())))));
    }

    private Weighed doubtful(Phrase observed) {
        Remark remark = new Remark(observed, Phrase.of(Say.MEASURE_WITH_ERRORS, name()));
        return new Weighed(Support.ABSENT, expected(), remark, Witness.all(files));
    }

    private Weighed weighed(Support support, Phrase observed) {
        Phrase next = support == Support.REFUTED
                ? Phrase.of(Say.IMPROVE_METRIC, name(), new Phrase.Clause(expected()))
                : Phrase.of(Say.MEASURE, name());
        List<Witness> witnesses = support == Support.ABSENT
                ? Witness.all(files)
                : measured.stream().map(Found::witness).toList();
        return new Weighed(support, expected(), new Remark(observed, next), witnesses);
    }

    /** The worst of the measurements that do or do not keep to the bound, or cannot be held against it. */
    private Optional<Found<Fact.Metric>> worst(Optional<Boolean> admitted) {
        return measured.stream()
                .filter(found -> asked.is().admits(found.fact().quantity()).equals(admitted))
                .max(Comparator.comparing(
                        found -> Bounds.badness(asked.is(), found.fact().quantity())));
    }

    /** A file like those that measure it, which should have measured it too. */
    private Optional<Evidence> missing() {
        List<Evidence> measuring = Records.files(measured);
        List<String> formats = measuring.stream().map(Evidence::format).toList();
        return files.stream()
                .filter(file -> formats.contains(file.format()) && !measuring.contains(file))
                .findFirst();
    }

    private Phrase is(Found<Fact.Metric> found) {
        return ErrorRate.told(found).isPresent() ? isDespite(Say.SPEED_IS, found) : say(Say.METRIC_IS, found);
    }

    private Phrase isDespite(Say say, Found<Fact.Metric> found) {
        Amount amount = new Amount(found.fact().quantity());
        CodeText file = new CodeText(found.file().file());
        return ErrorRate.told(found)
                .map(errors -> Phrase.of(say, name(), amount, file, errors))
                .orElse(say(Say.METRIC_IS, found));
    }

    private Phrase say(Say say, Found<Fact.Metric> found) {
        Amount amount = new Amount(found.fact().quantity());
        return Phrase.of(say, name(), amount, new CodeText(found.file().file()));
    }

    private Phrase expected() {
        return Bounds.phrase(asked.is());
    }

    private CodeText name() {
        return new CodeText(asked.name());
    }
}
