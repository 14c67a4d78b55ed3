package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.Set;
import java.util.stream.Stream;

/** One file of an Allure results folder: the result of one test, or the fixtures around several. */
final class AllureResult implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "allure2-result",
                    FormatCard.Group.TESTS,
                    "Allure results (*-result.json, *-container.json; Allure 2 and 3 adapters)")
            .says(
                    "The one test of a result with its status and when it started; of a container whether its fixtures failed.",
                    "Names neither commit nor tool, and not how many results there should be. Parameters, labels, links, attachments and messages are passed over.",
                    "The test passed and its adapter finished it; known to be flaky, it passes as flaky. A skipped test passes no judgement. A retry is a file of its own, and the worst attempt counts.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean container = head.isObjectWith("uuid", "children")
                && (head.names().contains("befores") || head.names().contains("afters"));
        boolean result = head.isObjectWith("uuid", "name", "status")
                && Stream.of("historyId", "testCaseId", "labels", "stage").anyMatch(head.names()::contains);
        return container || result;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        TestTally tally = new TestTally(sink);
        file.at("start")
                .number()
                .flatMap(start -> Times.ofEpochMillis(start.longValue()))
                .ifPresent(sink::time);
        if (file.at("children").isList()) container(file, tally, sink);
        else result(file, tally, sink);
    }

    private static void result(Place test, TestTally tally, FactSink sink) {
        for (String name : new String[] {"name", "status", "stage", "start", "stop"})
            sink.say(name, test.at(name).text(), test.at(name).pointer());
        sink.say("steps", test.at("steps").each().size(), test.at("steps").pointer());
        String full = test.at("fullName").text();
        String name = full.isEmpty() ? test.at("name").text() : full;
        String key = Stream.of("historyId", "testCaseId", "uuid")
                .map(id -> test.at(id).text())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
        TestOutcome outcome = outcome(test);
        tally.add(new TestName("", name, key).ended(outcome, Pointer.WHOLE_FILE));
        String stage = test.at("stage").text();
        if (!stage.isEmpty() && !stage.equals("finished")) sink.judge(Outcome.INCOMPLETE);
        // One test that was skipped says nothing of the run, which has a file for each of the others.
        if (outcome != TestOutcome.SKIPPED) tally.finish(1, false);
    }

    private static TestOutcome outcome(Place test) {
        boolean flaky = test.at("statusDetails", "flaky").truth().orElse(false);
        return switch (test.at("status").text()) {
            case "passed" -> flaky ? TestOutcome.FLAKY : TestOutcome.PASSED;
            case "failed" -> TestOutcome.FAILED;
            case "skipped" -> TestOutcome.SKIPPED;
            default -> TestOutcome.ERROR;
        };
    }

    /** What a container holds is no test, so that only a fixture that failed is judged. */
    private static void container(Place container, TestTally tally, FactSink sink) {
        long failed = Stream.of("befores", "afters")
                .flatMap(kind -> container.at(kind).each().stream())
                .filter(fixture ->
                        Set.of("failed", "broken").contains(fixture.at("status").text()))
                .count();
        sink.say(
                "children",
                container.at("children").each().size(),
                container.at("children").pointer());
        sink.say("fixtures that failed", failed, Pointer.WHOLE_FILE);
        if (failed > 0) tally.finish(new TestTally.Declared(0, 0, (int) failed), Pointer.WHOLE_FILE);
    }
}
