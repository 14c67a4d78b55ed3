package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code docker inspect} says of the state of containers, as a whole or by {@code --format '{{json .State}}'}. */
final class DockerInspect implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "docker-inspect", FormatCard.Group.STATES, "Docker containers (docker inspect, or its State alone)")
            .says(
                    "Of each container the status, health, failing streak, exit code, when it was started and when it was last probed, and whether the last probe spoke of a failure.",
                    "Names no commit. Environment, labels, mounts and what probes printed are never passed on. Healthy means that the probe ended well: it says less than it seems.",
                    "At least one container, and each runs and is healthy where it has a health check.");

    private static final Pattern FAILURE = Pattern.compile("(?i)fail|error|denied|refused|unable|cannot|timed out");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("Status", "Running", "ExitCode", "StartedAt")
                || head.isListOf("Id", "State.Status", "State.Running")
                || head.isObjectWith("Id", "State.Status", "State.Running");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        List<Place> states = file.isList()
                ? file.each().stream().map(container -> container.at("State")).toList()
                : List.of(file.at("State").isObject() ? file.at("State") : file);
        sink.say("containers", states.size(), Pointer.WHOLE_FILE);
        for (Place state : states) read(state, sink);
        if (states.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
    }

    private static void read(Place state, FactSink sink) {
        Place health = state.at("Health").isThere() ? state.at("Health") : state.at("Healthcheck");
        tell("status", state.at("Status"), sink);
        tell("health", health.at("Status"), sink);
        tell("failingStreak", health.at("FailingStreak"), sink);
        tell("exitCode", state.at("ExitCode"), sink);
        tell("startedAt", state.at("StartedAt"), sink);
        health.at("Log").each().stream().reduce((first, next) -> next).ifPresent(probe -> probed(probe, sink));
        String healthy = health.at("Status").text();
        boolean well = healthy.isEmpty() || healthy.equals("none") || healthy.equals("healthy");
        sink.judge(state.at("Status").text().equals("running") && well ? Outcome.PASS : Outcome.FAIL);
    }

    private static void probed(Place probe, FactSink sink) {
        tell("lastProbeEnd", probe.at("End"), sink);
        Times.parse(probe.at("End").text()).ifPresent(sink::time);
        boolean complains = FAILURE.matcher(probe.at("Output").raw()).find();
        sink.say(
                "lastOutputMentionsFailed",
                String.valueOf(complains),
                probe.at("Output").pointer());
    }

    private static void tell(String name, Place place, FactSink sink) {
        sink.say(name, place.text(), place.pointer());
    }
}
