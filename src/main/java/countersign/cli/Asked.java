package countersign.cli;

import countersign.Pipeline;
import countersign.terms.Decision;
import countersign.terms.Phase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What a person asked for on the command line, and where. */
record Asked(Shell shell, ParseResult parsed) {
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
        return new Pipeline.Order(shell.resolve(start), config, phase, asOf());
    }

    /** The worst decision that is no failure is the one before this; empty where none was named. */
    Optional<Decision> failOn() {
        return value(Options.FAIL_ON).map(Words::failOn);
    }

    /** The moment that ages are counted from. The only place at which the clock enters. */
    private Instant asOf() {
        return value(Options.AS_OF)
                .map(Words::moment)
                .or(() -> shell.variable("SOURCE_DATE_EPOCH").map(Words::epoch))
                .orElseGet(() -> shell.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    Talk talk() {
        return new Talk(shell, has(Options.QUIET), has(Options.NO_COLOR));
    }
}
