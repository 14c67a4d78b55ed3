package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Set;

/** CTest's own XML. A test that did not run was disabled or skipped, or its program is missing. */
final class CTestXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "ctest-xml", FormatCard.Group.TESTS, "CTest Test.xml (ctest -T Test, CDash)")
            .says(
                    "Every test with its status, how many were to run, and when they started.",
                    "Names no commit. Output, measurements, and the name and properties of the machine are passed over.",
                    "At least one test passed, none failed, none was kept from running by a program that is missing, and each in the list of tests has a result.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("Site") && head.names().contains("Site/Testing");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        Tallies statuses = new Tallies("byStatus");
        int[] planned = {0};
        XmlNode.each(input, Set.of("Test", "StartTestTime"), node -> {
            if (node.name().equals("StartTestTime")) {
                Numbers.decimal(node.text()).flatMap(Times::ofEpoch).ifPresent(sink::time);
            } else if (node.path().endsWith("/TestList/Test")) {
                planned[0]++;
            } else {
                statuses.add(node.attribute("Status"));
                TestName name = new TestName("", node.textAt("Name"), node.textAt("Path"));
                tally.add(name.ended(outcome(node), new Pointer("", node.line())));
            }
        });
        sink.say("tests", tally.listed(), Pointer.WHOLE_FILE);
        statuses.tell(sink);
        tally.finish(planned[0], false);
    }

    private static TestOutcome outcome(XmlNode test) {
        return switch (test.attribute("Status")) {
            case "passed" -> TestOutcome.PASSED;
            case "failed" -> TestOutcome.FAILED;
            case "notrun" -> wasMeant(test) ? TestOutcome.SKIPPED : TestOutcome.ERROR;
            default -> TestOutcome.ERROR;
        };
    }

    /** Whether somebody meant a test not to run. */
    private static boolean wasMeant(XmlNode test) {
        String why = test.all()
                .filter(node -> node.attribute("name").equals("Completion Status"))
                .map(node -> node.textAt("Value"))
                .findFirst()
                .orElse("");
        return why.equals("Disabled") || why.startsWith("SKIP_") || why.startsWith("Skipped");
    }
}
