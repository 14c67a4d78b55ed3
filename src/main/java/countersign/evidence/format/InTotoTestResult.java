package countersign.evidence.format;

import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.format.TestTally.Declared;
import java.util.List;

/** The in-toto predicate test-result: a word, and the names of tests that passed, failed or warned. */
final class InTotoTestResult {
    private InTotoTestResult() {}

    static void tell(Place predicate, FactSink sink) {
        Place result = predicate.at("result");
        sink.say("result", result.text(), result.pointer());
        TestTally tally = new TestTally(sink);
        list(predicate.at("passedTests"), TestOutcome.PASSED, tally);
        list(predicate.at("failedTests"), TestOutcome.FAILED, tally);
        List<Place> warned = predicate.at("warnedTests").each();
        for (Place test : warned) sink.say("warned", test.text(), test.pointer());
        boolean passed = result.text().equals("PASSED");
        boolean failed = result.text().equals("FAILED");
        if (!passed && !failed) sink.judge(Outcome.INCOMPLETE);
        boolean unlisted = failed && predicate.at("failedTests").each().isEmpty();
        tally.finish(new Declared(0, 0, unlisted ? 1 : 0), result.pointer());
    }

    private static void list(Place names, TestOutcome outcome, TestTally tally) {
        for (Place name : names.each()) tally.add(new TestCase(name.text(), name.raw(), outcome, name.pointer()));
    }
}
