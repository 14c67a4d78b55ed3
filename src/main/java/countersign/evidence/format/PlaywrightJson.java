package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Playwright's json reporter. It says itself which tests were flaky, and which failures are expected. */
final class PlaywrightJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "playwright-json", FormatCard.Group.TESTS, "Playwright JSON (--reporter=json)")
            .says(
                    "Every test of every project as expected, unexpected, flaky or skipped, errors outside tests, when the run started, and the commit where Playwright captured it.",
                    "Names a commit only where git information is captured. Attachments, output, errors and the rest of the configuration are passed over.",
                    "At least one test ended as expected, none unexpectedly, and nothing failed outside the tests. A pass on a retry is flaky.");

    private static final List<String> COUNTS = List.of("expected", "unexpected", "flaky", "skipped");
    private static final Set<String> KEPT = Set.of(
            "stats",
            "errors",
            "config.version",
            "config.metadata.gitCommit",
            "config.metadata.ci",
            "config.metadata.revision.id");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("config", "suites", "stats.expected", "stats.unexpected");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        JsonParts run = JsonParts.read(input, "suites", KEPT, suite -> suite(suite, "", tally));
        Place stats = run.at("stats");
        int counted = 0;
        for (String name : COUNTS) {
            sink.say(name, stats.at(name).text(), stats.at(name).pointer());
            counted += stats.at(name).count().orElse(0);
        }
        int errors = run.at("errors").each().size();
        sink.say("errors", errors, run.at("errors").pointer());
        sink.tool(new Tool("Playwright", run.at("config.version").text()));
        Times.parse(stats.at("startTime").text()).ifPresent(sink::time);
        Stream.of(
                        run.at("config.metadata.gitCommit").at("hash"),
                        run.at("config.metadata.ci").at("commitHash"),
                        run.at("config.metadata.revision.id"))
                .map(Place::text)
                .filter(Commits::isFull)
                .findFirst()
                .ifPresent(sink::commit);
        int unlisted = errors > 0 ? errors : 0;
        if (unlisted > 0) tally.finish(new TestTally.Declared(counted, tally.listed(), unlisted), Pointer.WHOLE_FILE);
        else tally.finish(counted, stats.at("unexpected").count().orElse(0) > 0);
    }

    private static void suite(Place suite, String outer, TestTally tally) {
        String title = suite.at("title").text();
        String path = outer.isEmpty() || title.isEmpty() ? outer + title : outer + " › " + title;
        for (Place inner : suite.at("suites").each()) suite(inner, path, tally);
        for (Place spec : suite.at("specs").each()) {
            for (Place test : spec.at("tests").each()) {
                String project = test.at("projectName").text();
                String name = spec.at("title").text() + (project.isEmpty() ? "" : " [" + project + "]");
                String key = spec.at("file").text() + ":" + spec.at("line").text();
                tally.add(new TestName(path, name, key).ended(outcome(test), test.pointer()));
            }
        }
    }

    private static TestOutcome outcome(Place test) {
        return switch (test.at("status").text()) {
            case "expected" -> TestOutcome.PASSED;
            case "flaky" -> TestOutcome.FLAKY;
            case "skipped" -> TestOutcome.SKIPPED;
            case "unexpected" -> TestOutcome.FAILED;
            default -> TestOutcome.ERROR;
        };
    }
}
