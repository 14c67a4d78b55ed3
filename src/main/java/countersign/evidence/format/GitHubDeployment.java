package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Deployments on GitHub and their statuses. Of several statuses the latest counts; a deployment by itself says only that it was asked for. */
final class GitHubDeployment implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-deployment",
                    FormatCard.Group.REVIEWS,
                    "GitHub deployments and deployment statuses (REST answers, gh api, webhooks)")
            .says(
                    "The environment, the latest state, who deployed, and of a deployment the commit.",
                    "A list of statuses names no commit; payloads and addresses are passed over.",
                    "The latest status is success; a deployment that is inactive was replaced, and one without a status passes no judgement.");

    private static final GitHubAnswer.Names DEPLOYMENTS = new GitHubAnswer.Names("deployment", "deployments");
    private static final GitHubAnswer.Names STATUSES = new GitHubAnswer.Names("deployment_status", "statuses");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return isOne(head);
    }

    static boolean isOne(Head head) {
        // A job can deploy, and its event tells of both.
        if (head.isObjectWith("workflow_job")) return false;
        return DEPLOYMENTS.areIn(head, "sha", "environment") || STATUSES.areIn(head, "state", "deployment_url");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("GitHub", ""));
        List<Place> pages = GitHubAnswer.pages(input);
        List<Place> statuses = STATUSES.of(pages).objects().stream()
                .filter(status -> status.at("state").isThere())
                .toList();
        for (Place page : pages) {
            Stream.of(page, page.at("deployment"))
                    .filter(place -> place.at("sha").isThere())
                    .forEach(deployment -> deployment(deployment, sink, statuses.isEmpty()));
        }
        statuses.stream()
                // GitHub lists the latest first.
                .reduce((latest, next) -> instant(next).isAfter(instant(latest)) ? next : latest)
                .ifPresent(status -> status(status, sink));
    }

    private static void deployment(Place deployment, FactSink sink, boolean alone) {
        if (GitHubAnswer.isCommit(deployment.at("sha").text()))
            sink.commit(deployment.at("sha").text());
        sink.say("environment", deployment.at("environment").text(), deployment.pointer());
        sink.say("ref", deployment.at("ref").text(), deployment.pointer());
        sink.say("deployed by", deployment.at("creator", "login").text(), deployment.pointer());
        if (alone) Times.parse(deployment.at("created_at").text()).ifPresent(sink::time);
    }

    private static void status(Place status, FactSink sink) {
        sink.say("state", status.at("state").text(), status.pointer());
        sink.say("deployed to", status.at("environment").text(), status.pointer());
        Times.parse(status.at("created_at").text()).ifPresent(sink::time);
        sink.judge(
                switch (status.at("state").text()) {
                    case "success" -> Outcome.PASS;
                    case "failure", "error" -> Outcome.FAIL;
                    case "inactive" -> Outcome.NO_EVIDENCE;
                    default -> Outcome.INCOMPLETE;
                });
    }

    private static Instant instant(Place status) {
        return Times.parse(status.at("created_at").text())
                .map(Timestamp::instant)
                .orElse(Instant.EPOCH);
    }
}
