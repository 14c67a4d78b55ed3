package countersign.cli;

import countersign.Pipeline;
import countersign.terms.Decision;
import countersign.terms.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What a person asked for on the command line, and where. */
record Asked(Shell shell, ParseResult parsed) {
    /** Clocks of machines that work together differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    /** The arguments that are no options. */
    List<String> words() {
        return parsed.matchedPositionalValue(0, List.of());
    }

    /** To read the first word, or the current folder. */
    Pipeline.Order order() {
        if (words().size() > 1) throw new UsageException("one folder can be read at a time", "");
        return orderIn(words().isEmpty() ? "" : words().get(0));
    }

    /** To read {@code start}, a folder or a checklist. */
    Pipeline.Order orderIn(String start) {
        Phase phase = value(Options.PHASE).map(Words::phase).orElse(Phase.BEFORE);
        Optional<Path> config = value(Options.CONFIG).map(shell::resolve);
        Instant asOf = asOf();
        return new Pipeline.Order(shell.resolve(start), config, phase, asOf, until(asOf));
    }

    private Optional<LocalDate> until(Instant asOf) {
        Optional<LocalDate> until = value(Options.UNTIL).map(Words::day);
        LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        if (until.filter(today::isAfter).isPresent())
            throw new UsageException(Options.UNTIL + " names a day that is over", "name " + today + " or a later day");
        return until;
    }

    /** The worst decision that is no failure is the one before this; empty where none was named. */
    Optional<Decision> failOn() {
        return value(Options.FAIL_ON).map(Words::failOn);
    }

    /**
     * The moment that ages are counted from. The only place at which the clock enters; where {@code --as-of} names a moment, it only guards
     * that no evidence is made fresh again by turning it back.
     */
    private Instant asOf() {
        return value(Options.AS_OF)
                .map(this::guarded)
                .or(() -> shell.variable("SOURCE_DATE_EPOCH").map(Words::epoch))
                .orElseGet(() -> shell.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private Instant guarded(String word) {
        Instant moment = Words.moment(word);
        boolean past = moment.isBefore(shell.clock().instant().minus(SKEW));
        if (past && !has(Options.ALLOW_PAST))
            throw new UsageException(
                    Options.AS_OF + " " + word + " lies in the past, when what has grown old since was still fresh",
                    "add " + Options.ALLOW_PAST
                            + " to look back; a build that has to come out the same sets SOURCE_DATE_EPOCH");
        return moment;
    }

    Talk talk() {
        return new Talk(shell, has(Options.QUIET), has(Options.NO_COLOR));
    }
}
