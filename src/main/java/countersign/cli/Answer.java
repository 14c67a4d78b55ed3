package countersign.cli;

import countersign.Pipeline;
import countersign.terms.Decision;
import java.util.Optional;

/** The exit code that a result comes to. */
final class Answer {
    private Answer() {}

    /** @param failOn the best decision that is a failure; none is where it is empty */
    static ExitCode of(Pipeline.Result result, Optional<Decision> failOn) {
        return switch (result.fault()) {
            case USAGE -> ExitCode.USAGE;
            case INPUT -> ExitCode.INPUT;
            case NONE -> fails(result.report().decision(), failOn) ? ExitCode.NOT_READY : ExitCode.READY;
        };
    }

    private static boolean fails(Optional<Decision> decision, Optional<Decision> failOn) {
        return decision.flatMap(made -> failOn.map(worst -> made.compareTo(worst) >= 0))
                .orElse(false);
    }
}
