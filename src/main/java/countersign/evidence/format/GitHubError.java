package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;

/** What GitHub answers instead of what it was asked for. Saved under the name of evidence, it is none. */
final class GitHubError implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-error", FormatCard.Group.REVIEWS, "GitHub error (REST answer, gh api)")
            .says(
                    "What GitHub says is wrong.",
                    "Nothing of what was asked for.",
                    "It never passes: it is no evidence of anything.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("message", "documentation_url")
                && head.value("documentation_url").contains("github.com")
                && !new GitHubBranchProtection().claims(head);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place answer = Place.whole(input);
        sink.tool(new Tool("GitHub", ""));
        sink.say("message", answer.at("message").text(), answer.at("message").pointer());
        sink.say("status", answer.at("status").text(), answer.at("status").pointer());
        sink.judge(Outcome.NO_EVIDENCE);
    }
}
