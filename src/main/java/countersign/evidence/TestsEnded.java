package countersign.evidence;

import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.TestRuns.Merged;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How tests ended.
 *
 * @param passed those included that passed only after a retry
 * @param flaky those that passed only after a retry
 * @param failed with or without a name
 * @param named those of the failed whose names are known, in the order of the files
 */
public record TestsEnded(long passed, long skipped, long flaky, long failed, List<Merged> named) {
    public TestsEnded {
        named = List.copyOf(named);
    }

    static TestsEnded of(List<Merged> tests) {
        Count count = new Count();
        tests.forEach(one -> count.add(one.test().outcome()));
        List<Merged> named =
                tests.stream().filter(one -> TestRuns.isBad(one.test())).toList();
        return new TestsEnded(0, 0, 0, 0, named).and(count);
    }

    TestsEnded and(Count more) {
        long flakyToo = more.of(TestOutcome.FLAKY);
        return new TestsEnded(
                passed + more.of(TestOutcome.PASSED) + flakyToo,
                skipped + more.of(TestOutcome.SKIPPED),
                flaky + flakyToo,
                failed + more.of(TestOutcome.FAILED) + more.of(TestOutcome.ERROR),
                named);
    }

    /** Tests without names, as they are counted. */
    static final class Count {
        private final Map<TestOutcome, Long> counts = new EnumMap<>(TestOutcome.class);

        void add(TestOutcome outcome) {
            counts.merge(outcome, 1L, Long::sum);
        }

        private long of(TestOutcome outcome) {
            return counts.getOrDefault(outcome, 0L);
        }
    }
}
