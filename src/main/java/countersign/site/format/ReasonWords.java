package countersign.site.format;

import countersign.source.Printable;
import countersign.suggestion.Candidate;
import countersign.suggestion.Reason;
import countersign.terms.Terms;
import java.util.stream.Collectors;

/** How sure a guess is, and why, in English and on one line. */
final class ReasonWords {
    private ReasonWords() {}

    static String of(Candidate candidate) {
        return Terms.word(candidate.strength()) + ": "
                + candidate.reasons().stream().map(ReasonWords::of).collect(Collectors.joining("; "));
    }

    static String of(Reason reason) {
        String about = Printable.line(reason.about());
        return switch (reason.kind()) {
            case FILE -> "the item names " + about;
            case COMMAND -> "the item holds a command that was recorded: " + about;
            case COMMAND_WORDS -> "the item says " + about + ", which was recorded";
            case TOOL -> "the item names " + about;
            case METRIC -> "the item states a bound on " + about;
            case METRIC_WORDS -> "the item states a bound that could be on " + about;
            case TOPIC -> "both are about " + about.replace('-', ' ');
            case TEST_NAMES -> "there are tests for it: " + about;
            case PATH_WORDS -> "the path says " + about;
        };
    }
}
