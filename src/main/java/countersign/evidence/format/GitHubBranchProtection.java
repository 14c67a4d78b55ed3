package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** How GitHub protects a branch. The answer that a branch is not protected has the shape of an error, and is evidence of nothing else. */
final class GitHubBranchProtection implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-branch-protection",
                    FormatCard.Group.REVIEWS,
                    "GitHub branch protection (REST answer, gh api)")
            .says(
                    "The checks that are required, and whether they are strict; the approvals that are required, and whether new commits dismiss them; whether administrators are held to it.",
                    "Does not say when it was asked. Rulesets, which protect as well, are another answer of GitHub.",
                    "It passes no judgement: ask for a value. Where GitHub answers that the branch is not protected, it is no evidence.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean refused = head.isObjectWith("message", "documentation_url")
                && (head.value("message").equals("Branch not protected")
                        || head.value("documentation_url").contains("branch-protection"));
        boolean answered = head.isObjectWith("enforce_admins", "allow_force_pushes")
                || head.isObjectWith("required_status_checks", "enforce_admins")
                || head.isObjectWith("required_pull_request_reviews", "enforce_admins");
        return refused || answered;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place answer = Place.whole(input);
        sink.tool(new Tool("GitHub", ""));
        if (answer.at("message").isThere()) {
            sink.say(
                    "message", answer.at("message").text(), answer.at("message").pointer());
            sink.judge(Outcome.NO_EVIDENCE);
            return;
        }
        checks(answer.at("required_status_checks"), sink);
        reviews(answer.at("required_pull_request_reviews"), sink);
        for (String rule :
                List.of("enforce_admins", "required_signatures", "required_linear_history", "allow_force_pushes")) {
            Place enabled = answer.at(rule, "enabled");
            sink.say(rule, enabled.text(), enabled.pointer());
        }
    }

    private static void checks(Place checks, FactSink sink) {
        sink.say("strict", checks.at("strict").text(), checks.at("strict").pointer());
        String contexts = checks.at("contexts").each().stream().map(Place::text).collect(Collectors.joining("; "));
        sink.say("contexts", contexts, checks.at("contexts").pointer());
    }

    private static void reviews(Place reviews, FactSink sink) {
        sink.say("reviews", String.valueOf(reviews.isObject()), reviews.pointer());
        Place dismiss = reviews.at("dismiss_stale_reviews");
        sink.say("dismissStale", dismiss.text(), dismiss.pointer());
        Place owners = reviews.at("require_code_owner_reviews");
        sink.say("codeOwners", owners.text(), owners.pointer());
        Place approvals = reviews.at("required_approving_review_count");
        sink.say("approvals", approvals.text(), approvals.pointer());
    }
}
