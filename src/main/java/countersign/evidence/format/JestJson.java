package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code jest --json} and Vitest's json reporter write. A file that cannot even be loaded has no tests in it, and yet it failed. */
final class JestJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "jest-json", FormatCard.Group.TESTS, "Jest and Vitest JSON (jest --json, vitest --reporter=json)")
            .says(
                    "Every test with its status, a test that passed on a retry as flaky, files that could not be run, and when the run started.",
                    "Names no commit, and not the tool. Messages of failures, coverage and snapshots are passed over.",
                    "At least one test passed, none failed, every file could be run, and the run says that it was a success and was not interrupted.");

    private static final List<String> COUNTS =
            List.of("numTotalTests", "numPassedTests", "numFailedTests", "numPendingTests", "numTodoTests");
    private static final Set<String> KEPT = Set.of(
            "numTotalTests",
            "numPassedTests",
            "numFailedTests",
            "numPendingTests",
            "numTodoTests",
            "success",
            "startTime",
            "wasInterrupted");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("numTotalTests", "testResults");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        Tallies statuses = new Tallies("byStatus");
        int[] unrun = {0};
        JsonParts run = JsonParts.read(input, "testResults", KEPT, file -> {
            List<Place> tests = file.at("assertionResults").each();
            if (tests.isEmpty() && file.at("status").text().equals("failed")) unrun[0]++;
            for (Place test : tests) {
                statuses.add(test.at("status").text());
                tally.add(name(test, file).ended(outcome(test), test.pointer()));
            }
        });
        statuses.tell(sink);
        for (String count : COUNTS)
            sink.say(count, run.at(count).text(), run.at(count).pointer());
        sink.say("success", run.at("success").text(), run.at("success").pointer());
        if (unrun[0] > 0) sink.say("files that could not be run", unrun[0], Pointer.WHOLE_FILE);
        run.at("startTime")
                .number()
                .flatMap(start -> Times.ofEpochMillis(start.longValue()))
                .ifPresent(sink::time);
        if (run.at("wasInterrupted").truth().orElse(false)) sink.judge(Outcome.INCOMPLETE);
        boolean success = run.at("success").truth().orElse(true) && unrun[0] == 0;
        tally.finish(run.at("numTotalTests").count().orElse(0), !success);
    }

    private static TestName name(Place test, Place file) {
        List<String> groups =
                test.at("ancestorTitles").each().stream().map(Place::text).toList();
        String title = test.at("title").text();
        String full = test.at("fullName").text();
        boolean titled = !title.isEmpty() && test.at("ancestorTitles").isList();
        String key = file.at("name").text();
        return titled ? new TestName(String.join(" ", groups), title, key) : new TestName("", full, key);
    }

    private static TestOutcome outcome(Place test) {
        return switch (test.at("status").text()) {
            case "passed" -> retried(test) ? TestOutcome.FLAKY : TestOutcome.PASSED;
            case "failed" -> TestOutcome.FAILED;
            case "pending", "skipped", "todo", "disabled" -> TestOutcome.SKIPPED;
            default -> TestOutcome.ERROR;
        };
    }

    private static boolean retried(Place test) {
        boolean reasons = !test.at("retryReasons").each().isEmpty();
        return reasons
                || Optional.of(test.at("meta", "retryCount"))
                                .flatMap(Place::count)
                                .orElse(0)
                        > 0;
    }
}
