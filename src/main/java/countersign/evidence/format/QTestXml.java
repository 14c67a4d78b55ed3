package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Set;

/** Qt Test's XML. Setting up and tearing down stand among the tests, and count only where they fail. */
final class QTestXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "qtest-xml", FormatCard.Group.TESTS, "Qt Test XML (-o results.xml,xml)")
            .says(
                    "Every incident of every test function with its data tag, functions that were skipped, and the version of Qt.",
                    "Names neither time nor commit. Messages and benchmarks are passed over.",
                    "At least one function passed, and none failed or passed against expectation.");

    private static final Set<String> AROUND = Set.of("initTestCase", "cleanupTestCase");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("TestCase") && head.names().contains("TestCase/TestFunction");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        Tallies incidents = new Tallies("incidents");
        int[] functions = {0};
        XmlNode.each(input, Set.of("TestFunction", "QtVersion"), node -> {
            if (node.name().equals("QtVersion")) {
                sink.tool(new Tool("Qt Test", node.text()));
                return;
            }
            functions[0]++;
            String function = node.attribute("name");
            for (XmlNode incident : node.all("Incident")) {
                incidents.add(incident.attribute("type"));
                TestOutcome outcome = outcome(incident.attribute("type"));
                boolean around = AROUND.contains(function) && outcome == TestOutcome.PASSED;
                TestName name = new TestName(function, incident.textAt("DataTag"), "");
                if (!around) tally.add(name.ended(outcome, new Pointer("", incident.line())));
            }
            boolean skipped = node.all("Incident").isEmpty();
            if (skipped)
                tally.add(new TestName("", function, "").ended(TestOutcome.SKIPPED, new Pointer("", node.line())));
        });
        sink.say("functions", functions[0], Pointer.WHOLE_FILE);
        incidents.tell(sink);
        tally.finish(0, false);
    }

    private static TestOutcome outcome(String type) {
        return switch (type) {
            case "pass" -> TestOutcome.PASSED;
            case "skip", "xfail", "bpass", "bfail", "bxpass", "bxfail" -> TestOutcome.SKIPPED;
            default -> TestOutcome.FAILED;
        };
    }
}
