package countersign.evidence;

import countersign.evidence.Fact.TestCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tests of one file.
 *
 * @param reruns whether the tool declares that it ran tests again
 */
record TestReport(String file, List<TestCase> cases, boolean reruns, Set<String> identities, Set<String> failed) {
    static TestReport of(Evidence evidence) {
        List<TestCase> cases = evidence.facts().stream()
                .filter(TestCase.class::isInstance)
                .map(TestCase.class::cast)
                .toList();
        boolean reruns = evidence.facts().stream().anyMatch(Fact.Reruns.class::isInstance);
        Set<String> identities =
                cases.stream().map(TestCase::identity).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> failed = cases.stream()
                .filter(TestRuns::isBad)
                .map(TestCase::identity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TestReport(evidence.file(), cases, reruns, identities, failed);
    }

    boolean has(TestCase test) {
        return identities.contains(test.identity());
    }

    /** Whether this holds later attempts, and only of tests that failed in {@code other}. */
    boolean isRerunOf(TestReport other) {
        return reruns && !other.file.equals(file) && !identities.isEmpty() && other.failed.containsAll(identities);
    }
}
