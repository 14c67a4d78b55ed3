package countersign.evidence.format;

import countersign.evidence.Fact.TestOutcome;
import java.util.Locale;

/** How a step ended, best first. Steps that nobody defined, or that are pending or ambiguous, fail a run. */
enum CucumberStatus {
    /** Nothing was run, so nothing is known. */
    UNKNOWN,
    PASSED,
    SKIPPED,
    PENDING,
    UNDEFINED,
    AMBIGUOUS,
    FAILED;

    /** What is meant by {@code word}; a step without a status was never reached by its definition. */
    static CucumberStatus of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "passed" -> PASSED;
            case "skipped" -> SKIPPED;
            case "pending" -> PENDING;
            case "ambiguous" -> AMBIGUOUS;
            case "failed", "error", "hook_error", "cleanup_error" -> FAILED;
            case "unknown" -> UNKNOWN;
            default -> UNDEFINED;
        };
    }

    CucumberStatus worse(CucumberStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** How a scenario whose worst step ended so has ended; {@code again} where an attempt before it failed. */
    TestOutcome outcome(boolean again) {
        return switch (this) {
            case PASSED -> again ? TestOutcome.FLAKY : TestOutcome.PASSED;
            case SKIPPED, UNKNOWN -> TestOutcome.SKIPPED;
            case PENDING, UNDEFINED, AMBIGUOUS, FAILED -> TestOutcome.FAILED;
        };
    }
}
