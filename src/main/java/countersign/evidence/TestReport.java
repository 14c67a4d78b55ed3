package countersign.evidence;

import countersign.evidence.Fact.TestCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tests of one file.
 *
 * @param cases those that it keeps in full
 * @param ledgers of those beyond
 * @param reruns whether the tool declares that it ran tests again
 */
record TestReport(
        String file,
        List<TestCase> cases,
        List<TestLedger> ledgers,
        boolean reruns,
        Set<String> identities,
        Set<String> failed) {
    static TestReport of(Evidence evidence) {
        List<TestCase> cases = of(evidence, TestCase.class);
        List<TestLedger> ledgers = of(evidence, Fact.MoreTests.class).stream()
                .map(Fact.MoreTests::ledger)
                .toList();
        boolean reruns = evidence.facts().stream().anyMatch(Fact.Reruns.class::isInstance);
        Set<String> identities =
                cases.stream().map(TestCase::identity).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> failed = cases.stream()
                .filter(TestRuns::isBad)
                .map(TestCase::identity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TestReport(evidence.file(), cases, ledgers, reruns, identities, failed);
    }

    private static <F extends Fact> List<F> of(Evidence evidence, Class<F> kind) {
        return evidence.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    boolean has(TestCase test) {
        return identities.contains(test.identity());
    }

    /** Whether this holds later attempts, and only of tests that failed in {@code other}; by their names, for hashes can be made alike. */
    boolean isRerunOf(TestReport other) {
        return reruns
                && ledgers.isEmpty()
                && !other.file.equals(file)
                && !identities.isEmpty()
                && other.failed.containsAll(identities);
    }
}
