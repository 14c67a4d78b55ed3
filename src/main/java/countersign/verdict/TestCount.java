package countersign.verdict;

import countersign.evidence.TestsEnded;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;

/** How tests ended, in words. */
final class TestCount {
    private TestCount() {}

    static Phrase phrase(TestsEnded tests) {
        Number good = Number.of(tests.passed());
        Number bad = Number.of(tests.failed());
        if (!tests.named().isEmpty())
            return Phrase.of(
                    Say.TESTS_FAILED,
                    good,
                    bad,
                    new CodeText(tests.named().get(0).test().name()));
        Number skipped = Number.of(tests.skipped());
        Number flaky = Number.of(tests.flaky());
        if (tests.skipped() + tests.flaky() == 0) return Phrase.of(Say.TESTS_RAN, good, bad);
        if (tests.flaky() == 0) return Phrase.of(Say.TESTS_RAN_SKIPPED, good, bad, skipped);
        if (tests.skipped() == 0) return Phrase.of(Say.TESTS_RAN_FLAKY, good, bad, flaky);
        return Phrase.of(Say.TESTS_RAN_MORE, good, bad, skipped, flaky);
    }
}
