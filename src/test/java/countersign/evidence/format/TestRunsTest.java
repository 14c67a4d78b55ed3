package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.TestRuns;
import countersign.evidence.TestRuns.Merged;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestRunsTest {
    private static final String FIRST = """
            <testsuite>
              <testcase classname="C" name="shaky"><failure/></testcase>
              <testcase classname="C" name="broken"><failure/></testcase>
              <testcase classname="C" name="sound"/>
            </testsuite>""";
    private static final String RERUN = """
            <testsuite>
              <testcase classname="C" name="shaky"/>
              <testcase classname="C" name="broken"><failure/><rerunFailure/></testcase>
            </testsuite>""";

    @Test
    void a_test_that_passed_in_a_declared_rerun_is_flaky_and_counts_once() {
        List<Merged> merged = merged(FIRST, RERUN);
        assertThat(merged)
                .extracting(one -> one.test().name())
                .containsExactlyInAnyOrder("C.shaky", "C.broken", "C.sound");
        assertThat(outcome(merged, "C.shaky")).isEqualTo(TestOutcome.FLAKY);
        assertThat(outcome(merged, "C.broken")).isEqualTo(TestOutcome.FAILED);
        assertThat(outcome(merged, "C.sound")).isEqualTo(TestOutcome.PASSED);
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        assertThat(outcome(merged(RERUN, FIRST), "C.shaky")).isEqualTo(TestOutcome.FLAKY);
    }

    @Test
    void a_test_that_failed_anywhere_failed_where_no_rerun_is_declared() {
        List<Merged> merged = merged(FIRST, "<testsuite><testcase classname='C' name='shaky'/></testsuite>");
        assertThat(merged)
                .filteredOn(one -> one.test().name().equals("C.shaky"))
                .singleElement()
                .satisfies(shaky -> {
                    assertThat(shaky.test().outcome()).isEqualTo(TestOutcome.FAILED);
                    assertThat(shaky.suspect()).isTrue();
                });
    }

    @Test
    void another_run_that_happens_to_declare_reruns_of_other_tests_hides_no_failure() {
        String otherBrowser = """
                <testsuite>
                  <testcase classname="C" name="shaky"/>
                  <testcase classname="C" name="sound"><flakyFailure/></testcase>
                </testsuite>""";
        assertThat(outcome(merged(FIRST, otherBrowser), "C.shaky")).isEqualTo(TestOutcome.FAILED);
    }

    @Test
    void a_test_that_one_machine_skipped_and_another_passed_has_passed() {
        List<Merged> merged = merged(
                "<testsuite><testcase name='a'><skipped/></testcase></testsuite>",
                "<testsuite><testcase name='a'/></testsuite>");
        assertThat(outcome(merged, "a")).isEqualTo(TestOutcome.PASSED);
    }

    @Test
    void equally_named_passes_of_one_file_count_each_and_those_of_several_files_once() {
        String two = "<testsuite><testcase name='a'/><testcase name='a'/></testsuite>";
        assertThat(merged(two, two)).hasSize(2);
    }

    @Test
    void tests_of_one_name_in_two_source_files_are_two_tests() {
        List<Merged> merged = merged(
                "<testsuite file='a.js'><testcase name='works'/></testsuite>",
                "<testsuite file='b.js'><testcase name='works'><failure/></testcase></testsuite>");
        assertThat(merged).extracting(Merged::passed).containsExactly(true, false);
    }

    private static TestOutcome outcome(List<Merged> merged, String name) {
        return merged.stream()
                .filter(one -> one.test().name().equals(name))
                .findFirst()
                .orElseThrow()
                .test()
                .outcome();
    }

    private static List<Merged> merged(String first, String second) {
        return TestRuns.of(Collected.of(MemoryFile.of("a.xml", first), MemoryFile.of("b.xml", second))
                        .files())
                .merged();
    }
}
