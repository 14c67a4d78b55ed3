package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Controls that nobody decided, and what is outside of an assessment. */
class ComplianceFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "pass, PASS",
        "fixed, PASS",
        "fail, FAIL",
        "error, INCOMPLETE",
        "unknown, INCOMPLETE",
        "notchecked, INCOMPLETE",
        "a-word-of-tomorrow, INCOMPLETE",
        "notapplicable, NO_EVIDENCE",
        "notselected, NO_EVIDENCE",
        "informational, NO_EVIDENCE"
    })
    void only_a_rule_that_passed_or_was_fixed_passes(String word, Outcome outcome) {
        assertThat(Collected.one("<TestResult>" + rule(word, "low") + "</TestResult>")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void rules_outside_keep_no_other_from_passing() {
        String rules = rule("pass", "low") + rule("notselected", "high") + rule("notapplicable", "high");
        assertThat(Collected.one("<TestResult>" + rules + "</TestResult>").outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(Collected.one("<TestResult>" + rules + rule("notchecked", "low") + "</TestResult>")
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_failed_control_counts_as_a_warning_at_least() {
        Evidence evidence = Collected.one("<TestResult>" + rule("fail", "low") + "</TestResult>");
        assertThat(Collected.facts(evidence, Finding.class)).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(FindingLevel.WARNING);
            assertThat(finding.severity()).isEqualTo("low");
        });
    }

    @Test
    void a_benchmark_without_results_is_no_evidence_of_anything() {
        assertThat(Collected.one("<Benchmark><Rule id='a'/></Benchmark>").format())
                .isEmpty();
        assertThat(Collected.one("<TestResult xmlns='http://checklists.nist.gov/xccdf/1.2'/>")
                        .outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void the_innermost_profile_has_the_results_and_the_outermost_the_impact() {
        String overlay = profile("\"depends\":[{\"name\":\"inner\"}]", control("a", "0.7"));
        String inner = profile("\"parent_profile\":\"outer\"", control("a", "0", "failed"));
        assertThat(Collected.one(hdf(overlay, inner)).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(Collected.one(hdf(inner, overlay)).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void profiles_that_do_not_build_on_each_other_share_no_results() {
        String empty = profile("\"depends\":[]", control("a", "0.7"));
        String passed = profile("\"depends\":[]", control("a", "0.7", "passed"));
        assertThat(Collected.one(hdf(empty, passed)).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"passed, PASS", "skipped, INCOMPLETE", "error, INCOMPLETE", "failed, FAIL", "new, INCOMPLETE"})
    void a_control_is_what_its_worst_result_is(String status, Outcome outcome) {
        String controls = control("a", "0.5", "passed", status);
        assertThat(Collected.one(hdf(profile("\"depends\":[]", controls))).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void only_controls_that_do_not_apply_are_no_evidence() {
        assertThat(Collected.one(hdf(profile("\"depends\":[]", control("a", "0.0", "passed"))))
                        .outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void a_state_that_is_not_known_satisfies_nothing() {
        Evidence evidence = Collected.one("{\"assessment-results\":{\"results\":[{\"findings\":["
                + "{\"target\":{\"target-id\":\"a\",\"status\":{\"state\":\"satisfied\"}}},"
                + "{\"target\":{\"target-id\":\"b\"}}]}]}}");
        assertThat(evidence.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(Collected.facts(evidence, Scan.class)).singleElement().matches(scan -> !scan.complete());
    }

    private static String rule(String word, String severity) {
        return "<rule-result idref='r' severity='" + severity + "'><result>" + word + "</result></rule-result>";
    }

    private static String hdf(String... profiles) {
        return "{\"platform\":{},\"statistics\":{},\"profiles\":[" + String.join(",", profiles) + "]}";
    }

    private static String profile(String relation, String controls) {
        return "{" + relation + ",\"controls\":[" + controls + "]}";
    }

    private static String control(String id, String impact, String... statuses) {
        StringBuilder results = new StringBuilder();
        for (String status : statuses) {
            results.append(results.length() == 0 ? "" : ",").append("{\"status\":\"" + status + "\"}");
        }
        return "{\"id\":\"" + id + "\",\"impact\":" + impact + ",\"results\":[" + results + "]}";
    }
}
