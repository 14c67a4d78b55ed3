package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Fact.TestsDeclared;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JUnitXmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                        | PASSED
                    <system-out>failure</system-out>                    | PASSED
                    <properties><property name='failure'/></properties> | PASSED
                    <failure/>                                          | FAILED
                    <f:failure xmlns:f='urn:f'/>                        | FAILED
                    <error/>                                            | ERROR
                    <skipped/><failure/><error/>                        | ERROR
                    <skipped/><failure/>                                | FAILED
                    <skipped/>                                          | SKIPPED
                    <skipped type='todo'/><failure/>                    | SKIPPED
                    <flakyFailure/>                                     | FLAKY
                    <flakyError/><flakyFailure/>                        | FLAKY
                    <flakyFailure/><failure/>                           | FAILED
                    <rerunFailure/>                                     | FAILED
                    <failure/><rerunFailure/>                           | FAILED
                    <system-err><failure/></system-err>                 | PASSED
                    """)
    void the_worst_that_a_case_holds_counts(String children, TestOutcome outcome) {
        String inside = children == null ? "" : children;
        assertThat(outcome("<testcase name='a'>" + inside + "</testcase>")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "status='run',PASSED",
        "status='passed',PASSED",
        "status='notrun',SKIPPED",
        "status='disabled',SKIPPED",
        "result='suppressed',SKIPPED",
        "status='fail',FAILED",
        "status='Failed',FAILED",
        "status='broken',ERROR",
        "status='pending',SKIPPED"
    })
    void where_a_case_holds_nothing_its_status_counts(String attribute, TestOutcome outcome) {
        assertThat(outcome("<testcase name='a' " + attribute + "/>")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"Unable to find executable,ERROR", "SKIP_RETURN_CODE=77,SKIPPED", "Disabled,SKIPPED"})
    void a_test_that_ctest_could_not_start_is_not_skipped(String message, TestOutcome outcome) {
        assertThat(outcome("<testcase name='a' status='notrun'><skipped message='" + message + "'/></testcase>"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <testsuites/>                                                                                        | NO_EVIDENCE
                    <testsuite tests='0'/>                                                                               | NO_EVIDENCE
                    <testsuite><testcase name='a'><skipped/></testcase></testsuite>                                      | NO_EVIDENCE
                    <testsuite><testcase name='a'/><testcase name='b'><skipped/></testcase></testsuite>                  | PASS
                    <testsuite tests='2'><testcase name='a'/></testsuite>                                                | INCOMPLETE
                    <testsuite tests='1'><testcase name='a'/><testcase name='b'/></testsuite>                            | PASS
                    <testsuites tests='9'><testsuite tests='1'><testcase name='a'/></testsuite></testsuites>             | INCOMPLETE
                    <testsuites><testsuite tests='1'/><testsuite tests='1'><testcase name='a'/><testcase name='b'/></testsuite></testsuites> | INCOMPLETE
                    <testsuite tests='2'><testsuite tests='1'><testcase name='a'/></testsuite><testcase name='b'/></testsuite> | PASS
                    <testsuite tests='3' failures='2'><testcase name='a'><flakyFailure/><flakyFailure/></testcase></testsuite> | FLAKY
                    <testsuite failures='1'><testcase name='a'/></testsuite>                                             | FAIL
                    <testsuite errors='1' tests='1'/>                                                                    | FAIL
                    <testsuite><error/><testcase name='a'/></testsuite>                                                  | FAIL
                    <testsuites><testsuite><failure/></testsuite><testsuite><testcase name='a'/></testsuite></testsuites> | FAIL
                    <testsuites><testsuite failures='1'><testcase name='a'/></testsuite><testsuite failures='1'><testcase name='b'><failure/></testcase></testsuite></testsuites> | FAIL
                    <testsuite tests='many' failures=''><testcase name='a'/></testsuite>                                 | PASS
                    """)
    void a_report_passes_where_all_that_it_declares_is_listed_and_none_failed(String xml, Outcome outcome) {
        assertThat(Collected.one(xml).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_is_declared_and_not_listed_is_told_with_its_numbers() {
        Evidence evidence = Collected.one(
                "<testsuites tests='20' failures='1'><testsuite tests='3'><testcase name='a'/></testsuite></testsuites>");
        assertThat(Collected.facts(evidence, TestsDeclared.class))
                .containsExactly(new TestsDeclared(20, 1, 1, Pointer.WHOLE_FILE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2021-03-07T10:36:56 UTC        | 2021-03-07T10:36:56Z | true
                    Sat, 03 Dec 2022 23:10:07 GMT  | 2022-12-03T23:10:07Z | true
                    2024-01-03T11:23:00.00         | 2024-01-03T11:23:00Z | false
                    2024-01-03T11:23:00.123456Z    | 2024-01-03T11:23:00.123456Z | true
                    2024-01-03T11:23:00+07:00      | 2024-01-03T04:23:00Z | true
                    2024-01-03T11:23:00+0700       | 2024-01-03T04:23:00Z | true
                    2024-01-03 11:23:00            | 2024-01-03T11:23:00Z | false
                    2024-01-03 11:23:00Z           | 2024-01-03T11:23:00Z | true
                    0001-01-01T00:00:00Z           | -                    | false
                    1970-01-01T00:00:00            | -                    | false
                    today                          | -                    | false
                    """)
    void times_are_read_as_tools_write_them_and_zero_is_none(String written, String instant, boolean zoned) {
        Evidence evidence = Collected.one("<testsuite timestamp='" + written + "'><testcase name='a'/></testsuite>");
        assertThat(evidence.origin().time().map(time -> time.instant().toString()))
                .isEqualTo(Optional.ofNullable(instant));
        assertThat(evidence.origin()
                        .time()
                        .filter(time -> time.zoned() == zoned)
                        .isPresent())
                .isEqualTo(instant != null);
        assertThat(evidence.silences().contains("time")).isEqualTo(instant == null);
    }

    @Test
    void a_report_is_as_old_as_the_oldest_suite_in_it() {
        Evidence evidence = Collected.one(
                "<testsuites timestamp='2026-01-02T00:00:00Z'><testsuite timestamp='2026-01-01T00:00:00Z'/>"
                        + "<testsuite timestamp='2026-01-03T00:00:00Z'/></testsuites>");
        assertThat(evidence.origin().time().orElseThrow().instant()).hasToString("2026-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void any_declared_encoding_is_read(String encoding) {
        String xml =
                "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><testsuite><testcase name=\"café\"/></testsuite>";
        Evidence evidence = read(xml.getBytes(Charset.forName(encoding)));
        assertThat(Collected.facts(evidence, TestCase.class))
                .extracting(TestCase::name)
                .containsExactly("café");
    }

    @Test
    void bytes_that_are_not_in_the_declared_encoding_are_refused_in_silence() {
        String xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?><testsuite><testcase name=\"café\"/></testsuite>";
        assertThat(read(xml.getBytes(StandardCharsets.ISO_8859_1)).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void a_case_without_a_name_or_a_class_is_named_by_the_other() {
        Evidence evidence =
                Collected.one("<testsuite><testcase name='' classname='Locked'><error/></testcase><testcase name='a'/>"
                        + "<testcase class='Old' name='b'/></testsuite>");
        assertThat(Collected.facts(evidence, TestCase.class))
                .extracting(TestCase::name)
                .containsExactly("Locked", "a", "Old.b");
    }

    private static TestOutcome outcome(String testcase) {
        return Collected.facts(Collected.one("<testsuite>" + testcase + "</testsuite>"), TestCase.class)
                .get(0)
                .outcome();
    }

    private static Evidence read(byte[] bytes) {
        return Collected.of(new MemoryFile("x", bytes)).files().get(0);
    }
}
