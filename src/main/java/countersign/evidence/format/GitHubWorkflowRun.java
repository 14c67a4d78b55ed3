package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.stream.Stream;

/** GitHub Actions: runs of workflows, and their jobs. */
final class GitHubWorkflowRun implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-workflow-run",
                    FormatCard.Group.REVIEWS,
                    "GitHub Actions workflow runs and jobs (REST answers, gh api, gh run --json, webhooks)")
            .says(
                    "The name, status, conclusion and attempt of each run or job, its head commit and when it was last updated.",
                    "Logs, steps and inputs are passed over.",
                    "All runs that GitHub counts are listed, and each was completed with success; skipped and cancelled are no success.");

    private static final GitHubAnswer.Names RUNS = new GitHubAnswer.Names("workflow_run", "workflow_runs");
    private static final GitHubAnswer.Names JOBS = new GitHubAnswer.Names("workflow_job", "jobs");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return isOne(head) && !GitHubDeployment.isOne(head);
    }

    static boolean isOne(Head head) {
        if (RUNS.areCountedIn(head) || RUNS.areIn(head, "headSha", "conclusion")) return true;
        if (JOBS.areCountedIn(head)) return !JOBS.areIn(head, "id") || JOBS.areIn(head, "run_id");
        return Stream.of("workflow_id", "run_number", "run_attempt", "run_id")
                .anyMatch(key -> RUNS.areIn(head, "head_sha", "conclusion", key)
                        || JOBS.areIn(head, "head_sha", "conclusion", key));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        GitHubRuns.tell(GitHubAnswer.read(input, RUNS, JOBS), sink);
    }
}
