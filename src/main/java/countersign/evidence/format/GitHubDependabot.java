package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.List;

/** Dependabot alerts of GitHub. */
final class GitHubDependabot implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-dependabot-alert",
                    FormatCard.Group.REVIEWS,
                    "GitHub Dependabot alerts (REST answers, gh api, webhooks)")
            .says(
                    "Each open alert as a finding with its advisory and severity, and how many there are in each state.",
                    "Names no commit. Alerts say neither which of them were left out of the list nor that dependencies were looked at.",
                    "An open alert fails; alerts that are fixed or dismissed prove no clean scan, so that they pass no judgement.");

    private static final GitHubAnswer.Names NAMES = new GitHubAnswer.Names("alert", "alerts");
    private static final GitHubAlerts.Scanner DEPENDABOT = new GitHubAlerts.Scanner("Dependabot", "");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return NAMES.areIn(head, "state", "security_advisory");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> pages = GitHubAnswer.pages(input);
        sink.tool(new Tool("GitHub", ""));
        List<Place> alerts = NAMES.of(pages).objects();
        new GitHubAlerts(sink).tell(alerts, GitHubDependabot::alert);
        for (Place page : pages) {
            sink.say("action", page.at("action").text(), page.at("action").pointer());
        }
        for (Place alert : alerts) Times.parse(alert.at("updated_at").text()).ifPresent(sink::time);
    }

    private static GitHubAlerts.Alert alert(Place alert) {
        Place advisory = alert.at("security_advisory");
        String found = alert.at("security_vulnerability", "severity").text();
        String severity = found.isEmpty() ? advisory.at("severity").text() : found;
        String id = advisory.at("cve_id").text();
        String rule = id.isEmpty() ? advisory.at("ghsa_id").text() : id;
        String dependency = alert.at("dependency", "package", "name").text();
        return new GitHubAlerts.Alert(
                DEPENDABOT,
                rule,
                severity,
                dependency + ": " + advisory.at("summary").text());
    }
}
