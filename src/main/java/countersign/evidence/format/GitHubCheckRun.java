package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** GitHub check runs and check suites. What was neutral or skipped satisfies GitHub, but it checked nothing. */
final class GitHubCheckRun implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-check-run",
                    FormatCard.Group.REVIEWS,
                    "GitHub check runs and check suites (REST answers, gh api, webhooks)")
            .says(
                    "The name, status and conclusion of each run, its head commit and when it was completed.",
                    "Output, annotations and pull requests are passed over; which checks a branch requires is not said.",
                    "All runs that GitHub counts are listed, and each was completed with success; neutral and skipped are no success here.");

    private static final GitHubAnswer.Names RUNS = new GitHubAnswer.Names("check_run", "check_runs");
    private static final GitHubAnswer.Names SUITES = new GitHubAnswer.Names("check_suite", "check_suites");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean counted = RUNS.areCountedIn(head) || SUITES.areCountedIn(head);
        boolean single = RUNS.areIn(head, "head_sha", "conclusion") || SUITES.areIn(head, "head_sha", "conclusion");
        return (counted || single) && !GitHubWorkflowRun.isOne(head) && !GitHubDeployment.isOne(head);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        GitHubRuns.tell(GitHubAnswer.read(input, RUNS, SUITES), sink);
    }
}
