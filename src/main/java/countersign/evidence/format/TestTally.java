package countersign.evidence.format;

import countersign.evidence.Fact;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/** Passes test cases on and judges them together: a pass needs a test that passed, none that failed, and all that were declared. */
final class TestTally {
    private final FactSink sink;
    private int listed;
    private int passed;
    private int flaky;
    private int failed;

    TestTally(FactSink sink) {
        this.sink = sink;
    }

    void add(TestCase test) {
        sink.add(test);
        listed++;
        switch (test.outcome()) {
            case PASSED -> passed++;
            case FLAKY -> flaky++;
            case FAILED, ERROR -> failed++;
            case SKIPPED -> {}
        }
    }

    /** How many were added. */
    int listed() {
        return listed;
    }

    /** How many of those that were added failed or broke. */
    int failures() {
        return failed;
    }

    boolean hasFailed() {
        return failed > 0;
    }

    /**
     * Judges what was added against what the tool says of its run.
     *
     * @param tests how many there should be; what is beyond those that were added is missing
     * @param failed whether the tool says that its run failed, also where no test of it did
     */
    void finish(int tests, boolean failed) {
        finish(new Declared(tests, listed, failed && this.failed == 0 ? 1 : 0), Pointer.WHOLE_FILE);
    }

    /** Judges what was added; {@code declared} more than {@code listed}, or failures that are not listed, are told as well. */
    void finish(Declared declared, Pointer at) {
        if (declared.isShort() || declared.failures() > 0) {
            sink.add(new Fact.TestsDeclared(declared.tests(), declared.listed(), declared.failures(), at));
        }
        if (declared.isShort()) sink.judge(Outcome.INCOMPLETE);
        sink.judge(outcome(declared.failures()));
    }

    private Outcome outcome(int unlistedFailures) {
        if (failed + unlistedFailures > 0) return Outcome.FAIL;
        if (passed + flaky == 0) return Outcome.NO_EVIDENCE;
        return flaky > 0 ? Outcome.FLAKY : Outcome.PASS;
    }

    /**
     * What a report says of itself.
     *
     * @param failures that it declares and does not list
     */
    record Declared(int tests, int listed, int failures) {
        boolean isShort() {
            return tests > listed;
        }
    }
}
