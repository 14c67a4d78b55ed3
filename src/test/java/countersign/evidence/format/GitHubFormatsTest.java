package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.Scan;
import countersign.evidence.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GitHub takes for success and does not prove anything, and the shapes in which it answers. */
class GitHubFormatsTest {
    private static final String COMMIT = "3f9c0d17be4a52861f0e9d7c5b8a43216e0f7d92";
    private static final String OTHER = "b71e44a09c3d5f8e2617a0c9d8b3f4e5a6172839";

    @ParameterizedTest
    @CsvSource({
        "completed, success, PASS",
        "completed, failure, FAIL",
        "completed, timed_out, FAIL",
        "completed, action_required, FAIL",
        "completed, startup_failure, FAIL",
        "completed, neutral, NO_EVIDENCE",
        "completed, skipped, NO_EVIDENCE",
        "completed, cancelled, INCOMPLETE",
        "completed, stale, INCOMPLETE",
        "completed, a word of tomorrow, INCOMPLETE",
        "in_progress, success, INCOMPLETE"
    })
    void only_success_that_was_completed_is_a_pass(String status, String conclusion, Outcome outcome) {
        assertThat(Collected.one(checkRun(status, conclusion)).outcome()).isEqualTo(outcome);
    }

    @Test
    void one_check_that_was_skipped_keeps_a_list_from_passing() {
        String runs = checkRun("completed", "success") + "," + checkRun("completed", "skipped");
        assertThat(Collected.one("{\"total_count\":2,\"check_runs\":[" + runs + "]}")
                        .outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void a_page_of_several_is_not_all() {
        String page = "{\"total_count\":31,\"check_runs\":[" + checkRun("completed", "success") + "]}";
        assertThat(Collected.one(page).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void pages_are_read_together_one_after_the_other_or_in_a_list() {
        String page = "{\"total_count\":2,\"check_runs\":[" + checkRun("completed", "success") + "]}";
        assertThat(Collected.one(page + "\n" + page).outcome()).isEqualTo(Outcome.PASS);
        assertThat(Collected.one("[" + page + "," + page + "]").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void runs_of_different_commits_are_about_none() {
        String runs = checkRun("completed", "success")
                + "\n"
                + checkRun("completed", "success").replace(COMMIT, OTHER);
        assertThat(Collected.one(runs).origin().commit()).isEmpty();
        assertThat(Collected.one(checkRun("completed", "success")).origin().commit())
                .contains(COMMIT);
    }

    @Test
    void an_approval_that_was_dismissed_or_only_a_comment_is_none() {
        assertThat(Collected.one(review("dana", "DISMISSED", "10")).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Collected.one(review("dana", "COMMENTED", "10")).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Collected.one(review("dana", "PENDING", "10")).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void what_a_reviewer_said_last_counts_and_a_comment_changes_nothing() {
        String mended = "[" + review("dana", "APPROVED", "12") + "," + review("dana", "CHANGES_REQUESTED", "10") + ","
                + review("dana", "COMMENTED", "13") + "]";
        assertThat(Collected.one(mended).outcome()).isEqualTo(Outcome.PASS);
        String withdrawn = "[" + review("dana", "APPROVED", "10") + "," + review("dana", "DISMISSED", "12") + "]";
        assertThat(Collected.one(withdrawn).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void one_request_for_changes_outweighs_all_approvals() {
        String reviews = "[" + review("dana", "APPROVED", "10") + "," + review("emre", "CHANGES_REQUESTED", "09") + "]";
        assertThat(Collected.one(reviews).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void alerts_of_which_none_is_open_prove_no_clean_scan() {
        String fixed = alert("fixed");
        Evidence evidence = Collected.one("[" + fixed + "]");
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(Collected.facts(evidence, Scan.class)).singleElement().matches(scan -> !scan.complete());
        assertThat(Collected.facts(Collected.one("[" + alert("open") + "]"), Finding.class))
                .extracting(Finding::severity)
                .containsExactly("high");
        assertThat(Collected.one(alert("a word of tomorrow")).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void secrets_and_payloads_are_not_passed_on() {
        String secret = "{\"number\":1,\"state\":\"open\",\"secret_type\":\"key\",\"secret\":\"canary\"}";
        assertThat(Collected.one(secret).format()).isEqualTo("github-secret-scanning-alert");
        assertThat(Collected.one(secret).toString()).doesNotContain("canary");
        String deployment =
                "{\"id\":1,\"sha\":\"" + COMMIT + "\",\"environment\":\"live\",\"payload\":{\"token\":\"canary\"}}";
        assertThat(Collected.one(deployment).origin().commit()).contains(COMMIT);
        assertThat(Collected.one(deployment).toString()).doesNotContain("canary");
    }

    @Test
    void a_deployment_is_judged_by_its_latest_status() {
        String statuses = "[" + deploymentStatus("in_progress", "10") + "," + deploymentStatus("success", "12") + "]";
        assertThat(Collected.one(statuses).outcome()).isEqualTo(Outcome.PASS);
        String failed = "[" + deploymentStatus("failure", "12") + "," + deploymentStatus("success", "10") + "]";
        assertThat(Collected.one(failed).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void an_error_that_was_saved_as_evidence_is_none() {
        Evidence error = Collected.one(
                "{\"message\":\"Bad credentials\",\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"401\"}");
        assertThat(error.state()).isEqualTo(State.READ);
        assertThat(error.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(error.origin().time()).isEqualTo(Optional.empty());
    }

    private static String checkRun(String status, String conclusion) {
        return "{\"name\":\"berths\",\"head_sha\":\"" + COMMIT + "\",\"status\":\"" + status + "\",\"conclusion\":\""
                + conclusion + "\",\"check_suite\":{\"id\":5}}";
    }

    private static String review(String user, String state, String hour) {
        return "{\"user\":{\"login\":\"" + user + "\"},\"state\":\"" + state + "\",\"submitted_at\":\"2026-11-19T"
                + hour + ":00:00Z\",\"commit_id\":\"" + COMMIT + "\"}";
    }

    private static String alert(String state) {
        return "{\"number\":3,\"state\":\"" + state
                + "\",\"rule\":{\"id\":\"r\",\"severity\":\"note\",\"security_severity_level\":\"high\"},"
                + "\"tool\":{\"name\":\"CodeQL\"}}";
    }

    private static String deploymentStatus(String state, String hour) {
        return "{\"id\":1,\"state\":\"" + state + "\",\"deployment_url\":\"u\",\"created_at\":\"2026-11-19T" + hour
                + ":00:00Z\"}";
    }
}
