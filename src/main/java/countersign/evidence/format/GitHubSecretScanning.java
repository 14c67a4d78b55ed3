package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.List;

/** Secret scanning alerts of GitHub. The secrets in them are never passed on. */
final class GitHubSecretScanning implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-secret-scanning-alert",
                    FormatCard.Group.REVIEWS,
                    "GitHub secret scanning alerts (REST answers, gh api, webhooks)")
            .says(
                    "Each open alert as a critical finding with the type of the secret, and how many there are in each state.",
                    "The secret itself is never passed on. Alerts say neither which of them were left out of the list nor that a scan ran.",
                    "An open alert fails; alerts that are resolved prove no clean scan, so that they pass no judgement.");

    private static final GitHubAnswer.Names NAMES = new GitHubAnswer.Names("alert", "alerts");
    private static final GitHubAlerts.Scanner SCANNER = new GitHubAlerts.Scanner("GitHub secret scanning", "");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return NAMES.areIn(head, "number", "secret_type");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("GitHub", ""));
        List<Place> alerts = GitHubAnswer.read(input, NAMES).objects();
        new GitHubAlerts(sink).tell(alerts, GitHubSecretScanning::alert);
        for (Place alert : alerts) Times.parse(alert.at("updated_at").text()).ifPresent(sink::time);
    }

    private static GitHubAlerts.Alert alert(Place alert) {
        String type = alert.at("secret_type").text();
        return new GitHubAlerts.Alert(SCANNER, type, "critical", "a secret of type " + type);
    }
}
