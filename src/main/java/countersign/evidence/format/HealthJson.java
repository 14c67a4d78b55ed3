package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What applications answer when asked for their health: an object with a status in one of the usual words, and perhaps those of its parts. */
final class HealthJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "health-json",
                    FormatCard.Group.STATES,
                    "Health endpoints ({\"status\": \"healthy\"}, health+json, Terminus, ASP.NET and their like)")
            .says(
                    "The status, the statuses within it, the version, and the commit where one is named.",
                    "Says neither when it was asked, nor of which host, nor under which HTTP status it was served.",
                    "The status is healthy, ok, up, pass, alive, ready, live or available, and no status within it is one of the opposite.");

    private static final Set<String> GOOD =
            Set.of("healthy", "ok", "up", "pass", "alive", "ready", "live", "available", "operational");
    private static final Set<String> BAD = Set.of(
            "unhealthy",
            "down",
            "fail",
            "degraded",
            "warn",
            "unavailable",
            "out_of_service",
            "not ready",
            "not_ready",
            "dead",
            "ko");
    private static final Set<String> BAD_WITHIN = Set.of(
            "error", "failed", "failing", "critical", "disconnected", "offline", "warning", "unreachable", "stopped");
    private static final List<String> COMMITS =
            List.of("commit", "gitCommit", "git_commit", "commitHash", "commit_sha", "commitSha", "sha", "revision");
    private static final int MOST_NAMES = 200;

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean other = ActuatorHealth.isActuator(head) || head.names().contains("endpoints");
        if (other || !head.isObjectWith("status")) return false;
        String status = head.value("status").toLowerCase(Locale.ROOT);
        return (GOOD.contains(status) || BAD.contains(status)) && head.names().size() < MOST_NAMES;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        sink.say("status", file.at("status").text(), file.at("status").pointer());
        sink.say("version", file.at("version").text(), file.at("version").pointer());
        for (String key : COMMITS) {
            String commit = file.at(key).text().toLowerCase(Locale.ROOT);
            sink.say(key, commit, file.at(key).pointer());
            if (Commits.isFull(commit)) sink.commit(commit);
        }
        sink.silent("http-status");
        boolean good = GOOD.contains(file.at("status").text().toLowerCase(Locale.ROOT));
        boolean parts = areWell(file, sink);
        sink.judge(good && parts ? Outcome.PASS : Outcome.FAIL);
    }

    /** Whether no status within {@code place} is a bad one; those that are are told. */
    private static boolean areWell(Place place, FactSink sink) {
        boolean well = true;
        for (Place inner :
                Stream.concat(place.fields().stream(), place.each().stream()).toList()) {
            if (inner.name().equalsIgnoreCase("status")) {
                String word = inner.text().toLowerCase(Locale.ROOT);
                boolean bad = BAD.contains(word) || BAD_WITHIN.contains(word);
                if (bad) sink.say("not well", (place.pointer().path() + " " + word).strip(), inner.pointer());
                well &= !bad;
            }
            well &= areWell(inner, sink);
        }
        return well;
    }
}
