package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.madeWithoutZone;
import static countersign.verdict.Papers.metric;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.selection;
import static countersign.verdict.Papers.silentAbout;
import static countersign.verdict.Papers.tests;
import static countersign.verdict.Papers.unread;
import static countersign.verdict.Papers.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import countersign.binding.Expectation;
import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Requirement.Quantifier;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Glob;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Absence is never success: with none of these does a tick hold, or an open box earn one. */
final class NothingTurnsGreenTest {
    private static final Requirement TESTS = new Requirement.Tests(new Glob("in/*"), Optional.empty(), 1);
    private static final Requirement SCAN =
            new Requirement.Findings(new Glob("in/*"), Optional.empty(), FindingLevel.WARNING, 0);
    private static final Requirement VALUE =
            new Requirement.Value("$.x", new Glob("in/*"), Quantifier.EVERY, new Expectation.Text("UP"));
    private static final Requirement NOTHING =
            new Requirement.Value("$.x", new Glob("in/*"), Quantifier.COUNT, new Expectation.Text("0"));
    private static final Requirement PASSES = new Requirement.Passes(new Glob("in/*"), Optional.empty());
    private static final Requirement LINES = new Requirement.Lines("^ok", new Glob("in/*"), Optional.empty(), 0);
    private static final Requirement METRIC = new Requirement.Metric(
            "p95",
            Optional.of(new Glob("in/*")),
            new Bound(Comparator.LESS, new Quantity(new BigDecimal("500"), Unit.MILLISECOND)));
    private static final Requirement WORD = new Requirement.AttestedBy("dba");
    private static final Requirement RUN = new Requirement.Command("make", 0, Optional.empty());
    private static final Evidence PASSED = tests("in/a.xml", passed("t"));

    static Stream<Arguments> nothingAtAll() {
        return Stream.of(
                arguments("an empty glob: tests", need(TESTS), files()),
                arguments("an empty glob: scans", need(SCAN), files()),
                arguments("an empty glob: values", need(VALUE), files()),
                arguments("an empty glob: metrics", need(METRIC), files()),
                arguments("an empty file", need(TESTS), files(unread("in/a.xml", Evidence.State.UNRECOGNISED))),
                arguments("an empty scan file", need(SCAN), files(unread("in/a", Evidence.State.UNREADABLE))));
    }

    static Stream<Arguments> testRuns() {
        return Stream.of(
                arguments("zero tests", need(TESTS), files(file("in/a.xml", Outcome.NO_EVIDENCE))),
                arguments("zero tests, unjudged", need(TESTS), files(file("in/a.xml", Outcome.PASS))),
                arguments(
                        "skipped tests",
                        need(TESTS),
                        files(file("in/a.xml", Outcome.NO_EVIDENCE, Papers.test("t", TestOutcome.SKIPPED)))));
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                arguments(
                        "a scan that did not finish",
                        need(SCAN),
                        files(file("in/a", Outcome.PASS, Papers.brokenScan("Lint")))),
                arguments("a file that holds no scan", need(SCAN), files(PASSED)));
    }

    static Stream<Arguments> ages() {
        return Stream.of(
                arguments("an unknown age", need(TESTS, "7d"), files(PASSED)),
                arguments(
                        "an age without a zone",
                        need(TESTS, "7d"),
                        files(madeWithoutZone("2026-11-22T05:00:00Z", PASSED))),
                arguments("an age still to come", need(TESTS, "7d"), files(made("2026-11-23T05:00:00Z", PASSED))),
                arguments(
                        "one of two files of unknown age",
                        need(TESTS, "7d"),
                        files(made("2026-11-22T05:00:00Z", PASSED), tests("in/b.xml", passed("u")))),
                arguments("an old file", need(TESTS, "7d"), files(made("2026-11-01T05:00:00Z", PASSED))));
    }

    static Stream<Arguments> secondFiles() {
        return Stream.of(
                arguments(
                        "an unreadable second file",
                        need(TESTS),
                        files(PASSED, unread("in/b.xml", Evidence.State.UNREADABLE))),
                arguments("a failing second file", need(TESTS), files(PASSED, tests("in/b.xml", failed("u")))),
                arguments(
                        "a selection of nothing",
                        need(VALUE),
                        files(file("in/a.json", Outcome.NONE, selection("$.x")))),
                arguments(
                        "a speed without an error rate",
                        need(METRIC),
                        files(silentAbout(
                                "error-rate", file("in/a.json", Outcome.PASS, metric("p95", "4", Unit.MILLISECOND))))));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("a command never recorded", need(RUN), files(PASSED)),
                arguments(
                        "a word that ran out",
                        need(WORD),
                        files(file(
                                "in/words",
                                Outcome.NONE,
                                word(
                                        "a",
                                        new Fact.Person("Lina", "dba"),
                                        "2026-11-01T00:00:00Z",
                                        "2026-11-02T00:00:00Z")))),
                arguments("a choice of nothing", need(new Requirement.AnyOf(List.of())), files(PASSED)),
                arguments("a pass of no file", need(PASSES), files()),
                arguments("a pass of what is silent", need(PASSES), files(file("in/a.json", Outcome.NONE))),
                arguments(
                        "none in a file in which nothing is",
                        need(NOTHING),
                        files(file("in/a.json", Outcome.NONE, selection("$.x")))),
                arguments(
                        "a text of unknown making",
                        need(LINES),
                        files(file("in/a.txt", Outcome.NONE, selection("^ok", "ok")))),
                arguments("all of nothing", need(new Requirement.AllOf(List.of())), files(PASSED)),
                arguments(
                        "a linked file that judges nothing",
                        need(new Requirement.Linked("in/a.json")),
                        files(file("in/a.json", Outcome.NONE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"nothingAtAll", "testRuns", "otherFiles", "ages", "secondFiles", "others"})
    void nothing_turns_green(String what, Need need, List<Evidence> files) {
        Given given =
                Given.items(ticked("a").needs(need), open("b").needs(need)).evidence(files);
        assertThat(given.verdict(0).isGap()).as(what).isTrue();
        assertThat(given.verdict(1)).as(what).isIn(Verdict.OPEN, Verdict.FAILING);
        assertThat(given.ruling(0).next()).as(what).isPresent();
    }

    private static List<Evidence> files(Evidence... files) {
        return List.of(files);
    }
}
