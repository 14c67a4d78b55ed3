package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Weighed.Remark;
import java.util.List;
import java.util.Optional;

/** A file that was asked for and cannot be relied on, so that whatever the others say proves nothing. */
record Obstacle(Evidence file, Remark remark) {
    /** The first of {@code files} that is not read, or whose run did not finish or examined nothing. */
    static Optional<Obstacle> among(List<Evidence> files) {
        return files.stream().flatMap(file -> of(file).stream()).findFirst();
    }

    /** The first of {@code files} that is not read or whose run did not finish; one that examined nothing is not in the way. */
    static Optional<Obstacle> cutOff(List<Evidence> files) {
        return among(files.stream()
                .filter(file -> file.state() != Evidence.State.READ || file.outcome() != Outcome.NO_EVIDENCE)
                .toList());
    }

    /** The first of {@code files} that is not read, whatever the others judge. */
    static Optional<Obstacle> unread(List<Evidence> files) {
        return files.stream().flatMap(file -> unread(file).stream()).findFirst();
    }

    /** A file of a run that did not finish. */
    static Obstacle unfinished(Evidence file) {
        return because(file, Phrase.of(Say.FILE_INCOMPLETE, name(file)), Say.RUN_TO_END);
    }

    private static Optional<Obstacle> of(Evidence file) {
        if (file.state() != Evidence.State.READ) return unread(file);
        if (file.outcome() == Outcome.INCOMPLETE) return Optional.of(unfinished(file));
        if (file.outcome() != Outcome.NO_EVIDENCE) return Optional.empty();
        return Optional.of(because(file, Phrase.of(Say.FILE_EXAMINED_NOTHING, name(file)), Say.EXAMINE));
    }

    private static Optional<Obstacle> unread(Evidence file) {
        return switch (file.state()) {
            case READ -> Optional.empty();
            case UNREADABLE -> {
                Phrase why = Phrase.of(Say.FILE_UNREADABLE, name(file), Words.clause(file.message()));
                yield Optional.of(because(file, why, Say.WRITE_AGAIN));
            }
            case UNRECOGNISED -> Optional.of(because(file, Phrase.of(Say.FILE_UNRECOGNISED, name(file)), Say.KEEP_OUT));
            case AMBIGUOUS -> Optional.of(because(file, Phrase.of(Say.FILE_AMBIGUOUS, name(file)), Say.KEEP_OUT));
        };
    }

    private static Obstacle because(Evidence file, Phrase observed, Say next) {
        return new Obstacle(file, new Remark(observed, Phrase.of(next, name(file))));
    }

    private static CodeText name(Evidence file) {
        return new CodeText(file.file());
    }

    /** The answer where it stands among {@code files}. */
    Weighed weighed(Phrase expected, List<Evidence> files) {
        return new Weighed(Support.ABSENT, expected, remark, Witness.all(files));
    }
}
