package countersign.evidence;

import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The test cases of several files as those of one run: a test is the same where class, name and source file are.
 *
 * <p>A later attempt replaces an earlier one only where its tool declares reruns and its file holds nothing but tests that failed in the
 * file of the earlier one. Otherwise a test that failed anywhere has failed, wherever else it passed.
 */
public final class TestRuns {
    private final List<TestReport> reports;

    private TestRuns(List<TestReport> reports) {
        this.reports = reports;
    }

    /**
     * One test over all files.
     *
     * @param test its worst attempt that counts; {@code FLAKY} where a declared rerun passed
     * @param file the path of the file that holds the attempt
     * @param suspect whether it passed elsewhere, so that it is probably flaky
     */
    public record Merged(TestCase test, String file, boolean suspect) {
        /** Whether it passed, at once or in the end. */
        public boolean passed() {
            return isGood(test);
        }
    }

    /**
     * The tests of those of {@code files} that are read, in their order. A test that passed counts as often as one file lists it, for some
     * tools give several tests one name.
     */
    public static List<Merged> of(List<Evidence> files) {
        return new TestRuns(files.stream().map(TestReport::of).toList()).merged();
    }

    private List<Merged> merged() {
        return reports.stream()
                .flatMap(report -> standing(report).stream())
                .collect(Collectors.groupingBy(
                        attempt -> attempt.test().identity(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(attempts -> merged(attempts).stream())
                .toList();
    }

    /** The attempts in {@code report} that no other file supersedes. */
    private List<Merged> standing(TestReport report) {
        boolean rerun = reports.stream().anyMatch(report::isRerunOf);
        return report.cases().stream()
                .filter(test -> reports.stream().noneMatch(other -> other.has(test) && other.isRerunOf(report)))
                .map(test -> new Merged(rerun ? afterFailure(test) : test, report.file(), false))
                .toList();
    }

    private static TestCase afterFailure(TestCase test) {
        if (test.outcome() != TestOutcome.PASSED) return test;
        return new TestCase(test.name(), test.identity(), TestOutcome.FLAKY, test.at());
    }

    private static List<Merged> merged(List<Merged> attempts) {
        Merged worst = attempts.stream()
                .max(Comparator.comparing(attempt -> attempt.test().outcome()))
                .orElseThrow();
        if (isBad(worst.test())) {
            boolean suspect = attempts.stream().anyMatch(Merged::passed);
            return List.of(new Merged(worst.test(), worst.file(), suspect));
        }
        return fullest(attempts.stream()
                .collect(Collectors.groupingBy(Merged::file, LinkedHashMap::new, Collectors.toList())));
    }

    /** What the file says that saw the test pass most often; the first of several. */
    private static List<Merged> fullest(Map<String, List<Merged>> byFile) {
        Collection<List<Merged>> perFile = byFile.values();
        long most = perFile.stream().mapToLong(TestRuns::passes).max().orElse(0);
        return perFile.stream()
                .filter(attempts -> passes(attempts) == most)
                .findFirst()
                .orElseThrow();
    }

    private static long passes(List<Merged> attempts) {
        return attempts.stream().filter(Merged::passed).count();
    }

    static boolean isBad(TestCase test) {
        return test.outcome() == TestOutcome.FAILED || test.outcome() == TestOutcome.ERROR;
    }

    private static boolean isGood(TestCase test) {
        return test.outcome() == TestOutcome.PASSED || test.outcome() == TestOutcome.FLAKY;
    }
}
