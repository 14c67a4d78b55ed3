package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Check runs, check suites, workflow runs and jobs: what has a head commit, a status and a conclusion. */
final class GitHubRuns {
    private GitHubRuns() {}

    /** Tells what {@code answer} says, and judges it: each run has to have been completed with success. */
    static void tell(GitHubAnswer answer, FactSink sink) {
        List<Run> runs = answer.objects().stream().map(Run::new).toList();
        sink.tool(new Tool("GitHub", ""));
        if (runs.size() == 1) runs.get(0).tellInFull(sink);
        else tellTogether(runs, sink);
        for (Run run : runs) run.tellOrigin(sink);
        if (answer.isShort()) {
            sink.say("declared", answer.declared(), Pointer.WHOLE_FILE);
            sink.judge(Outcome.INCOMPLETE);
        }
        runs.forEach(run -> sink.judge(run.outcome()));
        if (runs.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
    }

    private static void tellTogether(List<Run> runs, FactSink sink) {
        sink.say("runs", runs.size(), Pointer.WHOLE_FILE);
        Tallies conclusions = new Tallies("conclusions");
        for (Run run : runs) {
            conclusions.add(run.word());
            sink.say(
                    run.outcome() == Outcome.PASS ? "passed" : "not passed",
                    run.label(),
                    run.place().pointer());
        }
        conclusions.tell(sink);
    }

    /** One of them, as the API or as {@code gh … --json} names its fields. */
    private record Run(Place place) {
        String text(String... names) {
            return Stream.of(names)
                    .map(name -> place.at(name).text())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        String name() {
            String own = text("name", "workflowName");
            return own.isEmpty() ? place.at("app", "name").text() : own;
        }

        /** In lower case, as the API has it; {@code gh} has some of these in capitals. */
        String status() {
            return text("status").toLowerCase(Locale.ROOT);
        }

        String conclusion() {
            return text("conclusion").toLowerCase(Locale.ROOT);
        }

        /** The conclusion, or the status of what has none. */
        String word() {
            return conclusion().isEmpty() ? status() : conclusion();
        }

        String label() {
            return outcome() == Outcome.PASS ? name() : name() + " (" + word() + ")";
        }

        Outcome outcome() {
            if (!status().isEmpty() && !status().equals("completed")) return Outcome.INCOMPLETE;
            return switch (conclusion()) {
                case "success" -> Outcome.PASS;
                case "failure", "timed_out", "action_required", "startup_failure" -> Outcome.FAIL;
                case "neutral", "skipped" -> Outcome.NO_EVIDENCE;
                default -> Outcome.INCOMPLETE;
            };
        }

        void tellInFull(FactSink sink) {
            sink.say("name", name(), place.at("name").pointer());
            sink.say("status", status(), place.at("status").pointer());
            sink.say("conclusion", conclusion(), place.at("conclusion").pointer());
            sink.say("attempt", text("run_attempt", "attempt"), place.pointer());
            sink.say("event", text("event"), place.pointer());
            sink.say("branch", text("head_branch", "headBranch"), place.pointer());
        }

        void tellOrigin(FactSink sink) {
            String commit = text("head_sha", "headSha");
            if (GitHubAnswer.isCommit(commit)) sink.commit(commit);
            if (status().isEmpty() || status().equals("completed")) {
                Times.parse(text("completed_at", "completedAt", "updated_at", "updatedAt"))
                        .ifPresent(sink::time);
            }
        }
    }
}
