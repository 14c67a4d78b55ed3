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
                List.of(
                        Options.until(),
                        Options.values(Options.REPORT, "FORMAT[=FILE]", Reports.HELP),
                        Options.flag(
                                KnownGaps.RATCHET, "End with 0 where nothing is worse than the list of known gaps."),
                        Options.flag(
                                KnownGaps.WRITE,
                                "Write that list where there is none, else take out of it what is closed; then --ratchet.")),
                """
                Examples:
                  countersign check
                  countersign check --fail-on conditional --report github --report json=readiness.json
                  countersign check --until 2026-12-08

                --ratchet is for teams with debts. The list, checklists/ratchet.yaml or what the configuration
                names, holds gaps that keep a launch back, each with its verdict. The exit code is 1 for a gap
                that is not in it or is worse (CS507), for a sign-off that is missing, and for an entry that is
                closed or better (CS506): the list may only become shorter. It changes no verdict and no decision.

                Exit codes: 0 ready; 1 no-go, or conditional with --fail-on conditional; 2 wrong usage or
                configuration, or no checklist; 3 an input in error, so that nothing is decided.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Optional<Decision> failOn = asked.failOn().or(() -> Optional.of(Decision.NO_GO));
        Reports reports = Reports.asked(asked, "text");
        KnownGaps known = new KnownGaps(asked);
        boolean ratchet = known.areAsked();
        Pipeline.Result result = Pipeline.read(asked.order());
        boolean write = asked.has(KnownGaps.WRITE) && result.report().decision().isPresent();
        if (write && !known.write(result)) return ExitCode.INPUT.number();
        if (write) result = Pipeline.read(asked.order());
        reports.write(result.report());
        return (ratchet ? known.answer(result) : Answer.of(result, failOn)).number();
    }
}
