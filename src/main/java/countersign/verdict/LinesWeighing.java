package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a text: in every file of the pattern at least one matches, and what each says is as expected. A text says neither whether it is
 * whole nor what wrote it, so it proves nothing without the receipt of a run that ended as asked. Where no line matches, nothing is said.
 */
final class LinesWeighing {
    private final Requirement.Lines asked;
    private final Scales scales;
    private final List<Evidence> files;
    private final List<Found<Fact.Selection>> matches;
    private final Optional<Meeting> meeting;

    private LinesWeighing(Requirement.Lines asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
        this.files = scales.records().matching(asked.in());
        this.matches = Records.selections(files, asked.pattern());
        this.meeting = asked.is().map(expected -> Meeting.of(expected, values()));
    }

    static Weighed weigh(Requirement.Lines asked, Scales scales) {
        return new LinesWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        if (files.isEmpty()) return scales.noFile(expected(), asked.in().pattern());
        return otherwiseEnded()
                .or(this::missed)
                .or(() -> Obstacle.unread(files).map(found -> found.weighed(expected(), files)))
                .or(this::unvouched)
                .or(this::unmatched)
                .orElseGet(() -> weighed(settled(), told(), again()));
    }

    private Support settled() {
        return meeting.map(Meeting::every).orElse(Support.CONFIRMED);
    }

    private Optional<Weighed> otherwiseEnded() {
        return files.stream()
                .flatMap(file -> scales.records().run(file).stream()
                        .filter(run -> run.fact().exit() != asked.exit())
                        .map(run -> weighed(Support.REFUTED, ended(run, file), fix(run))))
                .findFirst();
    }

    private static Phrase ended(Found<Fact.Command> run, Evidence file) {
        return Phrase.of(
                Say.WROTE_AND_ENDED,
                new CodeText(run.fact().line()),
                name(file),
                Number.of(run.fact().exit()));
    }

    private static Phrase fix(Found<Fact.Command> run) {
        return Phrase.of(Say.FIX_COMMAND, new CodeText(run.fact().line()));
    }

    private Optional<Weighed> missed() {
        return meeting.filter(held -> !held.missed().isEmpty())
                .map(held -> weighed(Support.REFUTED, told(), Phrase.of(Say.MEND_VALUE, pattern())));
    }

    private Optional<Weighed> unvouched() {
        return files.stream()
                .filter(file -> scales.records().run(file).isEmpty())
                .findFirst()
                .map(file -> weighed(Support.ABSENT, Phrase.of(Say.NOT_VOUCHED, name(file)), record(file)));
    }

    private static Phrase record(Evidence file) {
        return Phrase.of(Say.RUN_COMMAND, new CodeText("countersign run --output " + file.file() + " -- COMMAND…"));
    }

    private Optional<Weighed> unmatched() {
        List<Evidence> matching = Records.files(matches.stream()
                .filter(found -> !found.fact().values().isEmpty())
                .toList());
        return files.stream()
                .filter(file -> !matching.contains(file))
                .findFirst()
                .map(file -> weighed(Support.ABSENT, Phrase.of(Say.NO_LINE, pattern(), name(file)), correct()));
    }

    private Phrase again() {
        return settled() == Support.CONFIRMED ? record(files.get(0)) : correct();
    }

    private Phrase correct() {
        return Phrase.of(Say.CORRECT_PATH, pattern(), scales.place());
    }

    private Phrase told() {
        return meeting.map(
                        held -> held.every() == Support.ABSENT ? held.doubt(pattern()) : held.told(pattern(), values()))
                .orElseGet(() -> Phrase.of(
                        Say.LINES_MATCH,
                        Number.of(values().size()),
                        pattern(),
                        new CodeText(asked.in().pattern())));
    }

    private Weighed weighed(Support support, Phrase observed, Phrase next) {
        return new Weighed(support, expected(), new Remark(observed, next), Witness.all(files));
    }

    private List<String> values() {
        return matches.stream().flatMap(found -> found.fact().values().stream()).toList();
    }

    private Phrase expected() {
        return asked.is()
                .map(is -> Phrase.of(Say.LINE_IS, pattern(), new Clause(Meeting.phrase(is))))
                .orElse(Phrase.of(Say.LINE, pattern()));
    }

    private static CodeText name(Evidence file) {
        return new CodeText(file.file());
    }

    private CodeText pattern() {
        return new CodeText(asked.pattern());
    }
}
