package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where formats of test results mislead. */
class TestFormatsTest {
    private static final String CTRF = """
            {"results":{"tool":{"name":"desk"},"summary":{"tests":%d,"passed":1,"failed":%d,"start":1795334723853},
             "tests":[{"name":"sells","status":"%s"}],"environment":{"commit":"%s"}}}""";
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final String GO = "{\"Time\":\"2026-11-20T08:00:00Z\",\"Action\":\"%s\",\"Package\":\"desk\"%s}\n";

    @ParameterizedTest
    @CsvSource({
        "1, 0, passed, PASS",
        "2, 0, passed, INCOMPLETE",
        "1, 1, passed, FAIL",
        "1, 0, other, FAIL",
        "1, 0, pending, NO_EVIDENCE",
        "1, 0, 'passed\",\"retries\":\"1', FLAKY"
    })
    void ctrf_is_held_to_its_own_summary(int tests, int failed, String status, Outcome outcome) {
        assertThat(Collected.one(CTRF.formatted(tests, failed, status, "")).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void ctrf_names_a_commit_only_by_its_whole_id() {
        assertThat(Collected.one(CTRF.formatted(1, 0, "passed", COMMIT))
                        .origin()
                        .commit())
                .contains(COMMIT);
        assertThat(Collected.one(CTRF.formatted(1, 0, "passed", "0123456"))
                        .origin()
                        .commit())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1..2~ok 1~ok 2                        | PASS
        ok 1~ok 2~1..2                        | PASS
        TAP version 14~1..1~ok 1 - a # time=5ms | PASS
        ok 1~ok 2                             | INCOMPLETE
        1..1~ok 1~ok 2                        | INCOMPLETE
        1..2~not ok 1 # TODO later~ok 2       | PASS
        1..1~not ok 1 # TODO later            | NO_EVIDENCE
        1..2~ok 1 # SKIP no sea~ok 2          | PASS
        1..1~not ok 1 # SKIP no sea           | FAIL
        1..1~not ok 1 - say \\# TODO in a name | FAIL
        1..0 # SKIP no sea                    | NO_EVIDENCE
        1..2~ok 1~Bail out! no engine         | INCOMPLETE
        """)
    void tap_is_held_to_its_plan_and_its_directives(String lines, Outcome outcome) {
        assertThat(Collected.one(lines.replace('~', '\n') + "\n").outcome()).isEqualTo(outcome);
    }

    @Test
    void a_line_within_yaml_or_braces_is_no_test_of_tap() {
        Evidence read = Collected.one("""
                TAP version 14
                # Subtest: tides
                    ok 1 - rise
                      ---
                      log: |-
                        not ok 7 - said the log
                      ...
                    1..1
                ok 1 - tides
                ok 2 - fares # time=3ms {
                    not ok 1 - one of them # TODO
                    1..1
                }
                1..2
                """);
        assertThat(names(read)).containsExactly("tides.rise", "fares # time=3ms");
        assertThat(read.outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void the_plain_output_of_go_test_is_no_tap() {
        assertThat(Collected.one("ok  \tferry.example/desk\t0.003s\n").state()).isEqualTo(State.UNRECOGNISED);
    }

    @Test
    void a_go_package_that_fails_without_a_test_fails_the_run() {
        String passed = GO.formatted("run", ",\"Test\":\"TestA\"") + GO.formatted("pass", ",\"Test\":\"TestA\"");
        assertThat(Collected.one(passed + GO.formatted("pass", "")).outcome()).isEqualTo(Outcome.PASS);
        assertThat(Collected.one(passed + GO.formatted("fail", "")).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(Collected.one(passed).outcome()).as("crashed").isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void go_code_that_does_not_build_fails_the_run() {
        String build = "{\"ImportPath\":\"desk [desk.test]\",\"Action\":\"build-fail\"}\n";
        Evidence read = Collected.one(build + GO.formatted("start", "") + GO.formatted("fail", ""));
        assertThat(read.outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_cucumber_scenario_without_steps_proves_nothing() {
        Evidence read = Collected.one("""
                {"meta":{"protocolVersion":"32.0.0","implementation":{"name":"desk","version":"1"}}}
                {"pickle":{"id":"p","uri":"a.feature","name":"Empty","steps":[]}}
                {"testCase":{"id":"c","pickleId":"p","testSteps":[]}}
                {"testCaseStarted":{"id":"s","testCaseId":"c","attempt":0}}
                {"testStepFinished":{"testCaseStartedId":"s","testStepResult":{"status":"PASSED"}}}
                {"testCaseFinished":{"testCaseStartedId":"s","willBeRetried":false}}
                {"testRunFinished":{"success":true}}
                """);
        assertThat(read.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void cucumber_runs_that_never_finish_are_incomplete() {
        Evidence read = Collected.one("""
                {"meta":{"protocolVersion":"32.0.0","implementation":{"name":"desk","version":"1"}}}
                {"pickle":{"id":"p","uri":"a.feature","name":"Sells","steps":[{"id":"1"}]}}
                {"testCase":{"id":"c","pickleId":"p","testSteps":[]}}
                {"testCaseStarted":{"id":"s","testCaseId":"c","attempt":0}}
                {"testStepFinished":{"testCaseStartedId":"s","testStepResult":{"status":"PASSED"}}}
                {"testCaseFinished":{"testCaseStartedId":"s","willBeRetried":false}}
                """);
        assertThat(read.outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_failed_background_fails_the_scenario_behind_it() {
        Evidence read = Collected.one("""
                [{"uri":"a.feature","keyword":"Feature","name":"Desk","elements":[
                  {"type":"background","steps":[{"result":{"status":"failed"}}]},
                  {"type":"scenario","name":"sells","steps":[{"result":{"status":"skipped"}}]},
                  {"type":"background","steps":[{"result":{"status":"passed"}}]},
                  {"type":"scenario","name":"counts","steps":[{"result":{"status":"passed"}}]},
                  {"type":"scenario","name":"refunds","steps":[{"result":{"status":"passed"}},{"name":"undefined in behave"}]},
                  {"type":"scenario","name":"shuts","steps":[{"result":{"status":"passed"}}],
                   "after":[{"result":{"status":"failed"}}]}]}]""");
        assertThat(outcomes(read))
                .containsExactly(TestOutcome.FAILED, TestOutcome.PASSED, TestOutcome.FAILED, TestOutcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"Completed, PASS", "Failed, FAIL", "Error, FAIL", "Aborted, INCOMPLETE", "InProgress, INCOMPLETE"})
    void a_visual_studio_run_has_to_say_that_it_completed(String summary, Outcome outcome) {
        String trx = """
                <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
                  <Results><UnitTestResult testId="1" testName="Sells" outcome="Passed"/></Results>
                  <ResultSummary outcome="%s"><Counters total="1"/></ResultSummary>
                </TestRun>""";
        assertThat(Collected.one(trx.formatted(summary)).outcome()).isEqualTo(outcome);
    }

    @Test
    void jest_marks_what_passed_on_a_retry() {
        Evidence read = Collected.one("""
                {"success":true,"numTotalTests":1,"testResults":[{"name":"a.test.js","status":"passed","assertionResults":[
                  {"ancestorTitles":[],"title":"sells","status":"passed","retryReasons":["late"]}]}]}""");
        assertThat(read.outcome()).isEqualTo(Outcome.FLAKY);
    }

    @Test
    void nunit_2_says_by_two_attributes_how_a_test_ended() {
        Evidence read = Collected.one("""
                <test-results total="2" failures="1" not-run="1" date="2026-11-20" time="08:15:00"><test-suite><results>
                  <test-case name="A" executed="True" success="True"/>
                  <test-case name="B" executed="True" success="False"/>
                  <test-case name="C" executed="False"/>
                </results></test-suite></test-results>""");
        assertThat(outcomes(read)).containsExactly(TestOutcome.PASSED, TestOutcome.FAILED, TestOutcome.SKIPPED);
        assertThat(read.origin().time()).isPresent();
    }

    private static List<String> names(Evidence evidence) {
        return Collected.facts(evidence, TestCase.class).stream()
                .map(TestCase::name)
                .toList();
    }

    private static List<TestOutcome> outcomes(Evidence evidence) {
        return Collected.facts(evidence, TestCase.class).stream()
                .map(TestCase::outcome)
                .toList();
    }
}
