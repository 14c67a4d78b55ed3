package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A run of Cucumber, message by message. */
final class CucumberRun {
    private final FactSink sink;
    private final Map<String, TestName> pickles = new LinkedHashMap<>();
    private final Set<String> withoutSteps = new LinkedHashSet<>();
    private final Map<String, String> pickleOfCase = new LinkedHashMap<>();
    private final Map<String, Attempt> open = new LinkedHashMap<>();
    private final TestTally tally;
    private final Tallies finals = new Tallies("byFinal");
    private int envelopes;
    private int retried;
    private boolean finished;
    private boolean failed;

    CucumberRun(FactSink sink) {
        this.sink = sink;
        this.tally = new TestTally(sink);
    }

    /** An attempt at a test case that has not ended. */
    private record Attempt(String testCase, int number, CucumberStatus status) {
        Attempt with(CucumberStatus step) {
            return new Attempt(testCase, number, status.worse(step));
        }
    }

    /** Counts a message, whatever it is. */
    void count() {
        envelopes++;
    }

    void take(String kind, Place message) {
        switch (kind) {
            case "meta" -> meta(message);
            case "pickle" -> pickle(message);
            case "testCase" ->
                pickleOfCase.put(message.at("id").text(), message.at("pickleId").text());
            case "testRunStarted" -> started(message.at("timestamp"));
            case "testCaseStarted" -> begin(message);
            case "testStepFinished" -> step(message);
            case "testCaseFinished" -> end(message);
            case "testRunFinished" -> {
                finished = true;
                failed |= !message.at("success").truth().orElse(true);
            }
            default -> failed = true;
        }
    }

    private void meta(Place meta) {
        Place tool = meta.at("implementation");
        sink.tool(new Tool(tool.at("name").text(), tool.at("version").text()));
        String commit = meta.at("ci", "git", "revision").text();
        if (Commits.isFull(commit)) sink.commit(commit);
    }

    private void pickle(Place pickle) {
        String id = pickle.at("id").text();
        String line = pickle.at("location", "line").text();
        String nodes = pickle.at("astNodeIds").each().stream()
                .map(Place::text)
                .toList()
                .toString();
        pickles.put(id, new TestName(pickle.at("uri").text(), pickle.at("name").text(), line.isEmpty() ? nodes : line));
        if (pickle.at("steps").each().isEmpty()) withoutSteps.add(id);
    }

    private void started(Place time) {
        time.at("seconds")
                .number()
                .flatMap(seconds -> Times.ofEpochSeconds(seconds.longValue()))
                .ifPresent(sink::time);
    }

    private void begin(Place message) {
        int number = message.at("attempt").count().orElse(0);
        Attempt attempt = new Attempt(message.at("testCaseId").text(), number, CucumberStatus.UNKNOWN);
        open.put(message.at("id").text(), attempt);
    }

    private void step(Place message) {
        CucumberStatus status =
                CucumberStatus.of(message.at("testStepResult", "status").text());
        open.computeIfPresent(message.at("testCaseStartedId").text(), (id, attempt) -> attempt.with(status));
    }

    private void end(Place message) {
        Attempt attempt = open.remove(message.at("testCaseStartedId").text());
        if (attempt == null) return;
        if (message.at("willBeRetried").truth().orElse(false)) {
            retried++;
            return;
        }
        String pickle = pickleOfCase.getOrDefault(attempt.testCase(), "");
        TestName name = pickles.getOrDefault(pickle, new TestName("", attempt.testCase(), ""));
        // Its hooks may have passed, but there was nothing to be tested.
        boolean hollow = withoutSteps.contains(pickle) && attempt.status() == CucumberStatus.PASSED;
        CucumberStatus status = hollow ? CucumberStatus.UNKNOWN : attempt.status();
        finals.add(status.name());
        Pointer at = new Pointer("", message.pointer().line());
        tally.add(name.ended(status.outcome(attempt.number() > 0), at));
    }

    void finish() {
        sink.say("envelopes", envelopes, Pointer.WHOLE_FILE);
        sink.say("pickles", pickles.size(), Pointer.WHOLE_FILE);
        sink.say("testCases", pickleOfCase.size(), Pointer.WHOLE_FILE);
        finals.tell(sink);
        sink.say("retriedAttempts", retried, Pointer.WHOLE_FILE);
        if (finished) sink.say("success", String.valueOf(!failed), Pointer.WHOLE_FILE);
        if (retried > 0) sink.add(new Fact.Reruns(retried, Pointer.WHOLE_FILE));
        if (!finished || !open.isEmpty()) sink.judge(Outcome.INCOMPLETE);
        tally.finish(pickleOfCase.size(), failed);
    }
}
