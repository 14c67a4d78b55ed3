package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;

/** The alerts that are pending or firing. One that fires on purpose, as the heartbeat of alerting, is as it should be. */
final class PrometheusAlerts implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "prometheus-alerts", FormatCard.Group.STATES, "Prometheus active alerts (/api/v1/alerts)")
            .says(
                    "Each alert that is pending or firing, by name.",
                    "Says neither when it was asked nor of which commit. Alerts that are at rest are not in it: no alert at all proves nothing. Annotations are passed over.",
                    "A heartbeat fires (Watchdog, or severity none), and nothing else does.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return PrometheusApi.isAnswer(head, "alerts");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place alerts = Place.whole(input).at("data", "alerts");
        Tallies states = new Tallies("states");
        boolean heartbeat = false;
        for (Place alert : alerts.each()) {
            String state = alert.at("state").text();
            states.add(state);
            sink.say(alert.at("labels", "alertname").text(), state, alert.pointer());
            boolean firing = state.equals("firing");
            boolean wanted = PrometheusApi.isHeartbeat(alert.at("labels"));
            if (firing && !wanted) sink.judge(Outcome.FAIL);
            heartbeat |= firing && wanted;
        }
        states.tell(sink);
        sink.judge(heartbeat ? Outcome.PASS : Outcome.NO_EVIDENCE);
    }
}
