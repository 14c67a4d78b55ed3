package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.util.Comparator;
import java.util.List;

/** The alerts that Alertmanager holds, from its API or {@code amtool alert query -o json}. */
final class AlertmanagerAlerts implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "alertmanager-v2-alerts",
                    FormatCard.Group.STATES,
                    "Alertmanager alerts (/api/v2/alerts, amtool alert query -o json)")
            .says(
                    "Each alert by name with its state and its receivers, when it started, and when the newest was updated.",
                    "Names no commit. Annotations and generator addresses are passed over. An empty list is recognised as nothing.",
                    "It passes no judgement: an alert that is there is a test that worked or an alarm that is on.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("labels", "startsAt", "endsAt", "status.state", "fingerprint");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> alerts = Place.whole(input).each();
        Tallies states = new Tallies("states");
        for (Place alert : alerts) {
            String name = alert.at("labels", "alertname").text();
            String state = alert.at("status", "state").text();
            states.add(state);
            sink.say(name, state, alert.pointer());
            for (Place receiver : alert.at("receivers").each())
                sink.say(name + " receiver", receiver.at("name").text(), receiver.pointer());
            sink.say(
                    name + " startsAt",
                    alert.at("startsAt").text(),
                    alert.at("startsAt").pointer());
        }
        sink.say("alerts", alerts.size(), Pointer.WHOLE_FILE);
        states.tell(sink);
        alerts.stream()
                .flatMap(alert -> Times.parse(alert.at("updatedAt").text()).stream())
                .max(Comparator.comparing(Timestamp::instant))
                .ifPresent(sink::time);
    }
}
