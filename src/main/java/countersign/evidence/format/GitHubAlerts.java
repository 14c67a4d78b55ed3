package countersign.evidence.format;

import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Alerts of GitHub: one that is open is a finding. That none of those listed is open proves no scan, for alerts can be listed by their state,
 * and are kept after their tool was turned off.
 */
final class GitHubAlerts {
    private static final Set<String> CLOSED = Set.of("fixed", "dismissed", "auto_dismissed", "resolved", "closed");
    private static final List<String> ENDS = List.of("fixed_at", "dismissed_at", "resolved_at");
    private static final String DETAIL = "alerts do not say that a scan ran";

    private final FactSink sink;
    private final Tallies states = new Tallies("states");

    GitHubAlerts(FactSink sink) {
        this.sink = sink;
    }

    /**
     * What an open alert is about.
     *
     * @param severity the tool's own word
     */
    record Alert(Scanner scanner, String rule, String severity, String message) {}

    /** Who found it. */
    record Scanner(String name, String version) {}

    /** Tells each of {@code alerts} that is open, as {@code reader} describes it, and how many there are in which state. */
    void tell(List<Place> alerts, Function<Place, Alert> reader) {
        for (Place place : alerts) {
            String state = state(place);
            Alert alert = reader.apply(place);
            states.add(state);
            if (alerts.size() == 1) tellInFull(place, alert);
            if (!CLOSED.contains(state)) found(alert, place.pointer());
        }
        states.tell(sink);
        if (alerts.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
        else
            sink.add(new Scan(
                    scanner(alerts, reader).name(),
                    scanner(alerts, reader).version(),
                    false,
                    DETAIL,
                    Pointer.WHOLE_FILE));
    }

    /** Webhooks leave it out for some alerts: those are open until there is a time at which they ceased to be. */
    private static String state(Place alert) {
        String state = alert.at("state").text();
        if (!state.isEmpty()) return state;
        boolean ended = ENDS.stream().anyMatch(end -> alert.at(end).isThere());
        return ended ? "closed" : "open";
    }

    private static Scanner scanner(List<Place> alerts, Function<Place, Alert> reader) {
        return reader.apply(alerts.get(0)).scanner();
    }

    private void tellInFull(Place place, Alert alert) {
        sink.say("state", state(place), place.at("state").pointer());
        sink.say("rule", alert.rule(), place.pointer());
        sink.say("severity", alert.severity(), place.pointer());
    }

    private void found(Alert alert, Pointer at) {
        FindingLevel level = FindingLevel.of(alert.severity());
        sink.add(new Finding(alert.scanner().name(), alert.rule(), level, alert.severity(), alert.message(), at));
        sink.judge(Outcome.FAIL);
    }
}
