package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.MoreFindings;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.Keeping;
import countersign.evidence.Limits;
import countersign.evidence.TestRuns;
import countersign.evidence.TestsEnded;
import countersign.evidence.Wanted;
import countersign.source.Glob;
import countersign.source.InputFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files so large that not every test and finding is kept with its name: their numbers are the same. */
class KeepingTest {
    private static final Glob API = new Glob("api.*");
    private static final Wanted NAMES = new Wanted(Set.of(), Set.of(), Set.of(new Wanted.Names(API, new Glob("**"))));

    @Test
    void tests_that_are_only_counted_end_like_those_that_are_kept() {
        for (int seed = 0; seed < 300; seed++) {
            InputFile[] files = someFiles(new Random(seed));
            TestRuns whole = TestRuns.of(Collected.of(files).files());
            for (int kept : List.of(3, 10)) {
                TestRuns cut =
                        TestRuns.of(Collected.of(keeping(kept), NAMES, files).files());
                for (Optional<Glob> named : List.of(Optional.<Glob>empty(), Optional.of(API)))
                    assertThat(counts(cut.ended(named)))
                            .as("seed %d, %d kept, %s", seed, kept, named)
                            .isEqualTo(counts(whole.ended(named)));
            }
        }
    }

    @Test
    void nothing_that_failed_is_superseded_by_a_rerun_whose_names_are_not_kept() {
        InputFile first = MemoryFile.of("a.xml", suite(cases("x", 10, "<failure/>")));
        InputFile rerun = MemoryFile.of("b.xml", suite(cases("x", 10, "<flakyFailure/>")));
        TestRuns whole = TestRuns.of(Collected.of(first, rerun).files());
        assertThat(whole.ended(Optional.empty()).failed()).isZero();
        TestRuns cut = TestRuns.of(Collected.of(keeping(2), first, rerun).files());
        assertThat(cut.ended(Optional.empty()).failed()).isEqualTo(10);
    }

    @Test
    void failures_keep_their_names_before_passes_do() {
        String text = suite(cases("x", 50, "") + cases("y", 2, "<failure/>"));
        Evidence evidence =
                Collected.of(keeping(3), MemoryFile.of("a.xml", text)).files().get(0);
        assertThat(Collected.facts(evidence, TestCase.class))
                .extracting(TestCase::name)
                .containsExactly("x.t0", "x.t1", "x.t2", "y.t0", "y.t1");
        assertThat(evidence.factCount()).isEqualTo(52);
    }

    @Test
    void a_share_is_by_size_with_a_least_and_whole_where_all_is_small() {
        String small = suite(cases("x", 30, ""));
        String large = suite(cases("y", 300, ""));
        Keeping keeping = new Keeping(small.length() + large.length() - 1, 110, 20);
        Limits limits = limits(keeping);
        List<Evidence> files = Collected.of(limits, MemoryFile.of("a.xml", small), MemoryFile.of("b.xml", large))
                .files();
        assertThat(Collected.facts(files.get(0), TestCase.class)).hasSize(20);
        assertThat(Collected.facts(files.get(1), TestCase.class)).hasSizeBetween(95, 105);
        Evidence alone =
                Collected.of(limits, MemoryFile.of("b.xml", large)).files().get(0);
        assertThat(Collected.facts(alone, TestCase.class)).hasSize(300);
    }

    @Test
    void more_tests_than_facts_are_allowed_leave_a_file_readable_where_they_are_counted() {
        Limits tight = new Limits(1 << 20, 100, 10, 100, 20, new Keeping(0, 0, 5));
        String text = suite(cases("x", 1000, ""));
        assertThat(Collected.of(tight, MemoryFile.of("a.xml", text))
                        .files()
                        .get(0)
                        .state())
                .isEqualTo(Evidence.State.READ);
    }

    @Test
    void findings_beyond_the_kept_are_counted_by_the_level_of_their_rule_wherever_the_rules_stand() {
        String results = "\"results\":["
                + "{\"ruleId\":\"A\"},{\"ruleId\":\"B\"},{\"ruleId\":\"B\",\"level\":\"none\"},".repeat(40)
                + "{\"ruleId\":\"A\",\"suppressions\":[{\"status\":\"accepted\"}]}]";
        String tool = "\"tool\":{\"driver\":{\"name\":\"Lint\",\"rules\":["
                + "{\"id\":\"A\",\"defaultConfiguration\":{\"level\":\"error\"}},"
                + "{\"id\":\"B\",\"defaultConfiguration\":{\"level\":\"note\"}}]}}";
        for (String run : List.of(tool + "," + results, results + "," + tool)) {
            String text = "{\"version\":\"2.1.0\",\"runs\":[{" + run + "}]}";
            assertThat(levels(Collected.of(keeping(7), MemoryFile.of("a", text))
                            .files()
                            .get(0)))
                    .isEqualTo(levels(Collected.one(text)))
                    .containsOnly(
                            Map.entry(FindingLevel.ERROR, 40),
                            Map.entry(FindingLevel.NOTE, 40),
                            Map.entry(FindingLevel.NONE, 40));
        }
    }

    private static Map<FindingLevel, Integer> levels(Evidence evidence) {
        Map<FindingLevel, Integer> levels = new EnumMap<>(FindingLevel.class);
        Collected.facts(evidence, Finding.class).forEach(one -> levels.merge(one.level(), 1, Integer::sum));
        Collected.facts(evidence, MoreFindings.class)
                .forEach(more -> levels.merge(more.level(), more.count(), Integer::sum));
        return levels;
    }

    private static List<Long> counts(TestsEnded ended) {
        return List.of(ended.passed(), ended.skipped(), ended.flaky(), ended.failed());
    }

    private static Limits keeping(int kept) {
        return limits(new Keeping(0, 0, kept));
    }

    private static Limits limits(Keeping keeping) {
        return new Limits(1 << 20, 1 << 20, 50, 10_000, 100_000, keeping);
    }

    /** Few names, so that they meet; no more failures in a file than are kept; in one of three sets a small rerun. */
    private static InputFile[] someFiles(Random random) {
        List<InputFile> files = new ArrayList<>();
        for (int file = 0; file < 1 + random.nextInt(4); file++) {
            StringBuilder cases = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) cases.append(someGood(random));
            random.ints(0, 12).distinct().limit(3).forEach(i -> cases.append(one("api", i, "<failure/>")));
            files.add(MemoryFile.of("f" + file + ".xml", suite(cases.toString())));
        }
        if (random.nextInt(3) == 0)
            files.add(MemoryFile.of("rerun.xml", suite(one("api", random.nextInt(6), "<flakyFailure/>"))));
        return files.toArray(InputFile[]::new);
    }

    private static String someGood(Random random) {
        return one(random.nextBoolean() ? "api" : "ui", random.nextInt(12), random.nextInt(5) == 0 ? "<skipped/>" : "");
    }

    private static String cases(String type, int count, String outcome) {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < count; i++) cases.append(one(type, i, outcome));
        return cases.toString();
    }

    private static String one(String type, int number, String outcome) {
        return "<testcase classname='" + type + "' name='t" + number + "'>" + outcome + "</testcase>";
    }

    private static String suite(String cases) {
        return "<testsuite>" + cases + "</testsuite>";
    }
}
