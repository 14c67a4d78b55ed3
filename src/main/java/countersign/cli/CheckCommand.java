package countersign.cli;

import countersign.Pipeline;
import countersign.terms.Decision;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code check}: the verdict, what is still to be done, and an exit code that a CI job can stand on. */
final class CheckCommand implements Subcommand {
    @Override
    public Manual manual() {
        return new Manual(
                "check",
                "Tell whether the checklists are ready, and what is still to be done.",
                "[OPTIONS] [DIR]",
                Options.words("DIR", "0..1", "The folder to read, or one checklist. Default: the current folder."),
                false,
                List.of(Options.until(), Options.values(Options.REPORT, "FORMAT[=FILE]", Reports.HELP)),
                """
                Examples:
                  countersign check
                  countersign check --fail-on conditional --report github --report json=readiness.json
                  countersign check --until 2026-12-08

                Exit codes: 0 ready; 1 no-go, or conditional with --fail-on conditional; 2 wrong usage or
                configuration, or no checklist; 3 an input in error, so that nothing is decided.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Optional<Decision> failOn = asked.failOn().or(() -> Optional.of(Decision.NO_GO));
        Reports reports = Reports.asked(asked, "text");
        Pipeline.Result result = Pipeline.read(asked.order());
        reports.write(result.report());
        return Answer.of(result, failOn).number();
    }
}
