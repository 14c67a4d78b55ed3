package countersign.evidence.format;

import countersign.evidence.Head;
import java.util.Set;

/** What answers of Prometheus' HTTP API have in common: {@code status}, and {@code data} where that is success. */
final class PrometheusApi {
    private static final Set<String> HEARTBEATS = Set.of("Watchdog", "DeadMansSwitch", "DeadManSwitch", "Heartbeat");

    private PrometheusApi() {}

    /** Whether {@code head} is an answer whose data hold {@code key}. */
    static boolean isAnswer(Head head, String key) {
        return head.isObjectWith("status", "data", "data." + key)
                && head.value("status").equals("success");
    }

    /** Whether an alert of this name and severity fires all the time on purpose, to show that alerts get through. */
    static boolean isHeartbeat(Place labels) {
        return HEARTBEATS.contains(labels.at("alertname").text())
                || labels.at("severity").text().equals("none");
    }
}
