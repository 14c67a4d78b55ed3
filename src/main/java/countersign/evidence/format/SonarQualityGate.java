package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.measure.Quantity;
import countersign.measure.Unit;

/**
 * The quality gate of a project on SonarQube or SonarCloud: as the API tells it ({@code api/qualitygates/project_status}), which names neither
 * the analysis nor the commit, and as the webhook does, which names both.
 */
final class SonarQualityGate implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "sonarqube-quality-gate",
                    FormatCard.Group.FINDINGS,
                    "SonarQube quality gate (project_status of the API, body of the webhook)")
            .says(
                    "The status of the gate and of its conditions, each measured value as a metric, and in the body of a webhook when which commit was analysed.",
                    "The answer of the API says neither when nor at which commit the project was analysed. The issues themselves are not in it.",
                    "The status is OK, at least one condition was evaluated, and the analysis itself succeeded.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("projectStatus.status")
                || head.isObjectWith("project.key", "analysedAt")
                || head.isObjectWith("qualityGate.conditions", "taskId");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place whole = Place.whole(input);
        sink.tool(new Tool("SonarQube", ""));
        if (whole.at("projectStatus").isObject()) gate(whole.at("projectStatus"), sink);
        else webhook(whole, sink);
    }

    private static void webhook(Place hook, FactSink sink) {
        Times.parse(hook.at("analysedAt").raw()).ifPresent(sink::time);
        ScanReport.commit(hook.at("revision"), sink);
        sink.say("project", hook.at("project", "key").text(), hook.pointer());
        sink.say("branch", hook.at("branch", "name").text(), hook.pointer());
        sink.say("analysis", hook.at("status").text(), hook.pointer());
        if (!hook.at("status").text().equals("SUCCESS")) sink.judge(Outcome.INCOMPLETE);
        gate(hook.at("qualityGate"), sink);
    }

    private static void gate(Place gate, FactSink sink) {
        Tallies statuses = new Tallies("byStatus");
        for (Place condition : gate.at("conditions").each()) {
            statuses.add(condition.at("status").text());
            condition(condition, sink);
        }
        String status = gate.at("status").text();
        sink.say("status", status, gate.pointer());
        sink.say("conditions", statuses.total(), gate.at("conditions").pointer());
        statuses.tell(sink);
        int evaluated = statuses.total() - statuses.of("NO_VALUE") - statuses.of("none");
        sink.judge(outcome(status, evaluated));
    }

    private static Outcome outcome(String status, int evaluated) {
        return switch (status) {
            case "OK" -> evaluated > 0 ? Outcome.PASS : Outcome.NO_EVIDENCE;
            case "ERROR", "WARN" -> Outcome.FAIL;
            default -> Outcome.NO_EVIDENCE;
        };
    }

    /** The API and the webhook call the same things otherwise. */
    private static void condition(Place condition, FactSink sink) {
        Place key = condition.at(condition.at("metricKey").isThere() ? "metricKey" : "metric");
        Place value = condition.at(condition.at("actualValue").isThere() ? "actualValue" : "value");
        if (!key.isThere()) return;
        Unit unit = isPercentage(key.text()) ? Unit.PERCENT : Unit.NONE;
        value.number()
                .ifPresent(number -> sink.add(new Metric(key.text(), new Quantity(number, unit), condition.pointer())));
        String status = condition.at("status").text();
        if (!status.equals("OK") && !status.equals("NO_VALUE")) sink.say("not OK", key.text(), condition.pointer());
    }

    private static boolean isPercentage(String metric) {
        return metric.endsWith("coverage") || metric.endsWith("density") || metric.endsWith("ratio");
    }
}
