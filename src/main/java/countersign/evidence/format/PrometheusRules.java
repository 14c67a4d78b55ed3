package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;

/** The rules that Prometheus has loaded. */
final class PrometheusRules implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "prometheus-rules", FormatCard.Group.STATES, "Prometheus rules (/api/v1/rules)")
            .says(
                    "How many rules there are of which type, health and state, which are in error, which alerts fire, and when they were last evaluated.",
                    "Names no commit. Expressions, labels and annotations are passed over.",
                    "At least one rule, each evaluated without error, and no alert fires but a heartbeat (Watchdog, or severity none).");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return PrometheusApi.isAnswer(head, "groups");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> rules = Place.whole(input).at("data", "groups").each().stream()
                .flatMap(group -> group.at("rules").each().stream())
                .toList();
        Tallies types = new Tallies("types");
        Tallies health = new Tallies("health");
        Tallies states = new Tallies("states");
        for (Place rule : rules) {
            types.add(rule.at("type").text());
            health.add(rule.at("health").text());
            if (rule.at("state").isThere()) states.add(rule.at("state").text());
            Times.parse(rule.at("lastEvaluation").text()).ifPresent(sink::time);
            sink.judge(judge(rule, sink));
        }
        sink.say("rules", rules.size(), Pointer.WHOLE_FILE);
        types.tell(sink);
        health.tell(sink);
        states.tell(sink);
        if (rules.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
    }

    private static Outcome judge(Place rule, FactSink sink) {
        String health = rule.at("health").text();
        String name = rule.at("name").text();
        if (health.equals("err")) sink.say("in error", name, rule.pointer());
        boolean firing = rule.at("state").text().equals("firing");
        if (firing) sink.say("firing", name, rule.pointer());
        boolean heartbeat = PrometheusApi.isHeartbeat(rule.at("labels")) || name.equals("Watchdog");
        if (health.equals("err") || (firing && !heartbeat)) return Outcome.FAIL;
        return health.equals("ok") ? Outcome.PASS : Outcome.INCOMPLETE;
    }
}
