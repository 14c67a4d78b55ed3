package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Common Test Report Format, which reporters for many runners write. */
final class CtrfJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "ctrf-json",
                    FormatCard.Group.TESTS,
                    "CTRF, the Common Test Report Format (reporters for many runners)")
            .says(
                    "Every test with its status, flaky ones as such, the counts of the summary, when the run started, the tool, and the commit where the environment names it.",
                    "Most reporters do not fill in the commit. Messages, traces, attachments, parameters and the rest of the environment are passed over.",
                    "At least one test passed, none failed or ended otherwise, and as many are listed as are summed up. A pass after a retry is flaky.");

    private static final List<String> COUNTS =
            List.of("tests", "passed", "failed", "skipped", "pending", "other", "flaky");
    private static final Set<String> KEPT =
            Set.of("results.summary", "results.tool", "results.environment.commit", "timestamp");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("results", "results.summary", "results.tests", "results.tool");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        JsonParts report = JsonParts.read(
                input, "results.tests", KEPT, test -> tally.add(name(test).ended(outcome(test), test.pointer())));
        Place summary = report.at("results.summary");
        for (String name : COUNTS)
            sink.say(name, summary.at(name).text(), summary.at(name).pointer());
        Place tool = report.at("results.tool");
        if (tool.at("name").isThere())
            sink.tool(new Tool(tool.at("name").text(), tool.at("version").text()));
        Optional<Timestamp> start = summary.at("start").number().flatMap(at -> Times.ofEpochMillis(at.longValue()));
        start.or(() -> Times.parse(report.at("timestamp").text())).ifPresent(sink::time);
        String commit = report.at("results.environment.commit").text();
        if (Commits.isFull(commit)) sink.commit(commit);
        int tests = summary.at("tests").count().orElse(0);
        int failed = summary.at("failed").count().orElse(0);
        boolean listed = tally.hasFailed();
        tally.finish(
                new TestTally.Declared(tests, tally.listed(), listed ? 0 : Math.max(0, failed)), Pointer.WHOLE_FILE);
    }

    private static TestName name(Place test) {
        Place suite = test.at("suite");
        List<String> parts = suite.each().stream().map(Place::text).toList();
        return new TestName(
                parts.isEmpty() ? suite.text() : String.join(" > ", parts),
                test.at("name").text(),
                test.at("filePath").text() + "\n" + test.at("browser").text());
    }

    private static TestOutcome outcome(Place test) {
        boolean again = test.at("flaky").truth().orElse(false)
                || test.at("retries").count().orElse(0) > 0;
        return switch (test.at("status").text()) {
            case "passed" -> again ? TestOutcome.FLAKY : TestOutcome.PASSED;
            case "skipped", "pending" -> TestOutcome.SKIPPED;
            case "failed" -> TestOutcome.FAILED;
            default -> TestOutcome.ERROR;
        };
    }
}
