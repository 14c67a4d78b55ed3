package countersign.verdict;

import countersign.binding.Requirement;
import countersign.binding.Spaced;
import countersign.evidence.Fact;
import countersign.evidence.Timestamp;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A command: its newest recording decides, and beside it each that does not say when it was made. */
final class CommandWeighing {
    private final Requirement.Command asked;
    private final List<Found<Fact.Command>> recorded;

    private CommandWeighing(Requirement.Command asked, Scales scales) {
        this.asked = asked;
        this.recorded = scales.records().commands(asked.line());
    }

    static Weighed weigh(Requirement.Command asked, Scales scales) {
        return new CommandWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        List<Found<Fact.Command>> counting = counting();
        if (counting.isEmpty()) return weighed(Support.ABSENT, Phrase.of(Say.NO_RECORDING, line()), Say.RUN_COMMAND);
        Optional<Phrase> wrong =
                counting.stream().flatMap(found -> wrong(found).stream()).findFirst();
        if (wrong.isPresent()) return weighed(Support.REFUTED, wrong.get(), Say.FIX_COMMAND);
        return weighed(Support.CONFIRMED, ended(counting.get(0)), Say.RUN_COMMAND);
    }

    /** The newest, those as new as it, and those of unknown time. */
    private List<Found<Fact.Command>> counting() {
        Optional<Instant> newest =
                recorded.stream().flatMap(found -> time(found).stream()).max(Comparator.naturalOrder());
        return recorded.stream()
                .filter(found -> time(found)
                        .map(time -> newest.filter(time::equals).isPresent())
                        .orElse(true))
                .toList();
    }

    private static Optional<Instant> time(Found<Fact.Command> found) {
        return found.file().origin().time().filter(Timestamp::zoned).map(Timestamp::instant);
    }

    private Optional<Phrase> wrong(Found<Fact.Command> found) {
        if (found.fact().exit() != asked.exit()) return Optional.of(ended(found));
        return asked.output()
                .filter(text -> !Words.holds(Spaced.of(found.fact().output()), Spaced.of(text)))
                .map(text -> Phrase.of(Say.COMMAND_SAID_OTHERWISE, line(), exit(found), new CodeText(text)));
    }

    private Weighed weighed(Support support, Phrase observed, Say step) {
        CodeText what = step == Say.RUN_COMMAND ? new CodeText("countersign run -- " + asked.line()) : line();
        Remark remark = new Remark(observed, Phrase.of(step, what));
        List<Witness> witnesses = counting().stream().map(Found::witness).toList();
        return new Weighed(support, expected(), remark, witnesses);
    }

    private Phrase ended(Found<Fact.Command> found) {
        return Phrase.of(Say.COMMAND_ENDED, line(), exit(found));
    }

    private Phrase expected() {
        Number exit = Number.of(asked.exit());
        return asked.output()
                .map(text -> Phrase.of(Say.COMMAND_OUTPUT, exit, new CodeText(text)))
                .orElse(Phrase.of(Say.COMMAND_EXIT, exit));
    }

    private static Number exit(Found<Fact.Command> found) {
        return Number.of(found.fact().exit());
    }

    private CodeText line() {
        return new CodeText(asked.line());
    }
}
