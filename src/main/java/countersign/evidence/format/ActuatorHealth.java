package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import java.util.Set;
import java.util.function.Predicate;

/** The health that Spring Boot's actuator tells, with its components (2.2 and later) or details (2.0 and 2.1). */
final class ActuatorHealth implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "actuator-health",
                    FormatCard.Group.STATES,
                    "Spring Boot actuator health, with components or details")
            .says(
                    "The status of the application, and of its components how many have which status.",
                    "Says neither when nor of which commit, nor under which HTTP status it was served. What a component tells of itself is passed over.",
                    "The status is UP, and no component is DOWN, OUT_OF_SERVICE or of a status of the application's own.");

    private static final Set<String> HARMLESS = Set.of("UP", "UNKNOWN");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return isActuator(head);
    }

    static boolean isActuator(Head head) {
        boolean parts = head.isObjectWith("status", "components")
                || head.isObjectWith("status", "details")
                || head.isObjectWith("status", "groups");
        return parts && head.value("status").matches("[A-Z][A-Z_]*");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        Place status = file.at("status");
        sink.say("status", status.text(), status.pointer());
        Place parts = file.at("components").isThere() ? file.at("components") : file.at("details");
        Tallies statuses = new Tallies("byStatus");
        boolean[] bad = {false};
        for (Place part : parts.fields()) {
            String found = part.at("status").text();
            statuses.add(found);
            Predicate<Place> unwell = one -> one.at("status").isThere()
                    && !HARMLESS.contains(one.at("status").text());
            if (unwell.test(part) || part.at("components").fields().stream().anyMatch(unwell)) {
                bad[0] = true;
                sink.say("not up", part.name() + " " + found, part.pointer());
            }
        }
        sink.say("components", statuses.total(), parts.pointer());
        statuses.tell(sink);
        sink.judge(outcome(status.text(), bad[0]));
    }

    private static Outcome outcome(String status, boolean bad) {
        if (bad) return Outcome.FAIL;
        if (status.equals("UP")) return Outcome.PASS;
        return status.equals("UNKNOWN") ? Outcome.INCOMPLETE : Outcome.FAIL;
    }
}
