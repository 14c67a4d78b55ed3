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

/** RSpec's json formatter. An error outside the examples is in its summary only. */
final class RspecJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "rspec-json", FormatCard.Group.TESTS, "RSpec JSON (rspec --format json)")
            .says(
                    "Every example with its status, the counts of the summary, and errors outside examples.",
                    "Names neither time nor commit. Messages and backtraces are passed over.",
                    "At least one example passed, none failed, nothing broke outside them, and as many are listed as are summed up.");

    private static final List<String> COUNTS =
            List.of("duration", "example_count", "failure_count", "pending_count", "errors_outside_of_examples_count");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("examples", "summary.example_count");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        Tallies statuses = new Tallies("byStatus");
        JsonParts report = JsonParts.read(input, "examples", Set.of("version", "summary"), example -> {
            statuses.add(example.at("status").text());
            String key = example.at("file_path").text() + ":"
                    + example.at("line_number").text();
            TestName name = new TestName("", example.at("full_description").text(), key);
            tally.add(name.ended(outcome(example.at("status").text()), example.pointer()));
        });
        sink.tool(new Tool("RSpec", report.at("version").text()));
        Place summary = report.at("summary");
        for (String count : COUNTS)
            sink.say(count, summary.at(count).text(), summary.at(count).pointer());
        statuses.tell(sink);
        int outside = summary.at("errors_outside_of_examples_count").count().orElse(0);
        int failures = summary.at("failure_count").count().orElse(0);
        int unlisted = outside + (tally.hasFailed() ? 0 : failures);
        int examples = summary.at("example_count").count().orElse(0);
        tally.finish(new TestTally.Declared(examples, tally.listed(), unlisted), Pointer.WHOLE_FILE);
    }

    private static TestOutcome outcome(String status) {
        return switch (status) {
            case "passed" -> TestOutcome.PASSED;
            case "failed" -> TestOutcome.FAILED;
            case "pending" -> TestOutcome.SKIPPED;
            default -> TestOutcome.ERROR;
        };
    }
}
