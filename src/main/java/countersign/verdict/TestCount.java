package countersign.verdict;

import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.TestRuns.Merged;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.util.List;

/** How tests ended: {@code passed} counts those too that passed only after a retry. */
record TestCount(long passed, long skipped, long flaky, List<Merged> failed) {
    static TestCount of(List<Merged> tests) {
        List<Merged> failed = tests.stream()
                .filter(test -> ended(test, TestOutcome.FAILED) || ended(test, TestOutcome.ERROR))
                .toList();
        return new TestCount(
                tests.stream().filter(Merged::passed).count(),
                tests.stream().filter(test -> ended(test, TestOutcome.SKIPPED)).count(),
                tests.stream().filter(test -> ended(test, TestOutcome.FLAKY)).count(),
                failed);
    }

    Phrase phrase() {
        Number good = Number.of(passed);
        Number bad = Number.of(failed.size());
        if (!failed.isEmpty())
            return Phrase.of(
                    Say.TESTS_FAILED,
                    good,
                    bad,
                    new CodeText(failed.get(0).test().name()));
        if (skipped + flaky == 0) return Phrase.of(Say.TESTS_RAN, good, bad);
        if (flaky == 0) return Phrase.of(Say.TESTS_RAN_SKIPPED, good, bad, Number.of(skipped));
        if (skipped == 0) return Phrase.of(Say.TESTS_RAN_FLAKY, good, bad, Number.of(flaky));
        return Phrase.of(Say.TESTS_RAN_MORE, good, bad, Number.of(skipped), Number.of(flaky));
    }

    private static boolean ended(Merged test, TestOutcome outcome) {
        return test.test().outcome() == outcome;
    }
}
