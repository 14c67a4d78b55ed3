package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.List;

/** Code scanning alerts of GitHub. */
final class GitHubCodeScanning implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-code-scanning-alert",
                    FormatCard.Group.REVIEWS,
                    "GitHub code scanning alerts (REST answers, gh api, webhooks)")
            .says(
                    "Each open alert as a finding with its security severity, or else its severity; how many there are in each state; the commit of the latest analysis.",
                    "Alerts say neither which of them were left out of the list nor that a scan ran.",
                    "An open alert fails; alerts that are fixed or dismissed prove no clean scan, so that they pass no judgement.");

    private static final GitHubAnswer.Names NAMES = new GitHubAnswer.Names("alert", "alerts");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return NAMES.areIn(head, "state", "rule", "tool") && NAMES.areIn(head, "number");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> pages = GitHubAnswer.pages(input);
        sink.tool(new Tool("GitHub", ""));
        List<Place> alerts = NAMES.of(pages).objects();
        new GitHubAlerts(sink).tell(alerts, GitHubCodeScanning::alert);
        for (Place page : pages) {
            sink.say("action", page.at("action").text(), page.at("action").pointer());
            commit(page.at("commit_oid").text(), sink);
        }
        for (Place alert : alerts) {
            commit(alert.at("most_recent_instance", "commit_sha").text(), sink);
            Times.parse(alert.at("updated_at").text()).ifPresent(sink::time);
        }
    }

    private static void commit(String id, FactSink sink) {
        if (GitHubAnswer.isCommit(id)) sink.commit(id);
    }

    private static GitHubAlerts.Alert alert(Place alert) {
        Place rule = alert.at("rule");
        String security = rule.at("security_severity_level").text();
        String severity = security.isEmpty() ? rule.at("severity").text() : security;
        GitHubAlerts.Scanner scanner = new GitHubAlerts.Scanner(
                alert.at("tool", "name").text(), alert.at("tool", "version").text());
        return new GitHubAlerts.Alert(
                scanner, rule.at("id").text(), severity, rule.at("description").text());
    }
}
