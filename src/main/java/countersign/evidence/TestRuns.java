package countersign.evidence;

import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.TestLedger.Run;
import countersign.source.Glob;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The test cases of several files as those of one run: a test is the same where class, name and source file are.
 *
 * <p>A later attempt replaces an earlier one only where its tool declares reruns and its file holds nothing but tests that failed in the
 * file of the earlier one. Otherwise a test that failed anywhere has failed, wherever else it passed.
 */
public final class TestRuns {
    private static final TestCase NAMELESS = new TestCase("", "", TestOutcome.PASSED, Pointer.WHOLE_FILE);

    private final List<TestReport> reports;
    private final List<TestReport> reruns;
    private final List<Merged> merged;

    private TestRuns(List<TestReport> reports) {
        this.reports = reports;
        this.reruns = reports.stream().filter(TestReport::reruns).toList();
        this.merged = merged(byIdentity(test -> true));
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

    /** The tests of those of {@code files} that are read. */
    public static TestRuns of(List<Evidence> files) {
        return new TestRuns(files.stream().map(TestReport::of).toList());
    }

    /**
     * Those tests that are kept with their names, in the order of the files. A test that passed counts as often as one file lists it, for
     * some tools give several tests one name.
     */
    public List<Merged> merged() {
        return merged;
    }

    /** How all tests ended whose names {@code named} matches, those included that are only counted. */
    public TestsEnded ended(Optional<Glob> named) {
        Predicate<String> matcher = named.map(Glob::nameMatcher).orElse(name -> true);
        Predicate<TestCase> asked = test -> matcher.test(test.name());
        List<Run> ledgers = reports.stream()
                .flatMap(report ->
                        report.ledgers().stream().flatMap(ledger -> ledger.runs(report.file(), named).stream()))
                .toList();
        if (ledgers.isEmpty())
            return TestsEnded.of(
                    merged.stream().filter(one -> asked.test(one.test())).toList());
        return ended(byIdentity(asked), ledgers);
    }

    /** Adds to each test that is kept in full the attempts that are not, and counts the others. */
    private TestsEnded ended(Map<String, List<Merged>> full, List<Run> ledgers) {
        Map<Long, List<Merged>> byHash = new LinkedHashMap<>();
        full.forEach((identity, attempts) -> byHash.put(Hash64.of(identity), attempts));
        TestsEnded.Count beyond = new TestsEnded.Count();
        new LedgerMerge(ledgers).each((hash, runs) -> {
            List<Merged> known = byHash.getOrDefault(hash, List.of());
            if (!known.isEmpty()) known.addAll(standing(attempts(known.get(0).test(), runs)));
            else if (runs.size() == 1) beyond.add(runs.get(0).outcome());
            else
                merged(attempts(NAMELESS, runs))
                        .forEach(one -> beyond.add(one.test().outcome()));
        });
        return TestsEnded.of(merged(full)).and(beyond);
    }

    private static List<Merged> attempts(TestCase test, List<Run> runs) {
        return runs.stream()
                .map(run -> new Merged(ended(test, run.outcome(), Pointer.WHOLE_FILE), run.file(), false))
                .toList();
    }

    /** Without passes in a file whose attempts another file supersedes; a failure stands, for what has its hash may be another test. */
    private List<Merged> standing(List<Merged> attempts) {
        return attempts.stream()
                .filter(attempt -> isBad(attempt.test()) || !isSuperseded(attempt))
                .toList();
    }

    private boolean isSuperseded(Merged attempt) {
        return reports.stream()
                .filter(report -> report.file().equals(attempt.file()))
                .anyMatch(report ->
                        reruns.stream().anyMatch(other -> other.has(attempt.test()) && other.isRerunOf(report)));
    }

    private static TestCase ended(TestCase test, TestOutcome outcome, Pointer at) {
        return new TestCase(test.name(), test.identity(), outcome, at);
    }

    /** The attempts that stand of the tests that are asked for. */
    private Map<String, List<Merged>> byIdentity(Predicate<TestCase> asked) {
        return reports.stream()
                .flatMap(report -> standing(report).stream())
                .filter(attempt -> asked.test(attempt.test()))
                .collect(Collectors.groupingBy(
                        attempt -> attempt.test().identity(),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
    }

    private static List<Merged> merged(Map<String, List<Merged>> tests) {
        return tests.values().stream()
                .flatMap(attempts -> merged(attempts).stream())
                .toList();
    }

    /** The attempts in {@code report} that no other file supersedes. */
    private List<Merged> standing(TestReport report) {
        boolean rerun = reports.stream().anyMatch(report::isRerunOf);
        List<TestReport> later =
                reruns.stream().filter(other -> other.isRerunOf(report)).toList();
        return report.cases().stream()
                .filter(test -> later.stream().noneMatch(other -> other.has(test)))
                .map(test -> new Merged(rerun ? afterFailure(test) : test, report.file(), false))
                .toList();
    }

    private static TestCase afterFailure(TestCase test) {
        return test.outcome() == TestOutcome.PASSED ? ended(test, TestOutcome.FLAKY, test.at()) : test;
    }

    private static List<Merged> merged(List<Merged> attempts) {
        if (attempts.size() == 1) return attempts;
        Merged worst = attempts.stream()
                .max(Comparator.comparing(attempt -> attempt.test().outcome()))
                .orElseThrow();
        if (isBad(worst.test())) {
            boolean suspect = attempts.stream().anyMatch(Merged::passed);
            return List.of(new Merged(worst.test(), worst.file(), suspect));
        }
        return fullest(
                attempts.stream().collect(Collectors.groupingBy(Merged::file, TreeMap::new, Collectors.toList())));
    }

    /** What the file says that saw the test pass most often; the first of several by path. */
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
