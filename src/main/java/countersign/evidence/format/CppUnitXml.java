package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Set;

/** CppUnit's XML: failed and successful tests in two lists, and their statistics. */
final class CppUnitXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "cppunit-xml", FormatCard.Group.TESTS, "CppUnit XML (XmlOutputter)")
            .says(
                    "Every test in the lists of failed and of successful ones, and the statistics.",
                    "Names neither time nor commit. Messages and places of failures are passed over.",
                    "At least one test succeeded, none failed, and as many are listed as the statistics count.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("TestRun") && head.names().contains("TestRun/SuccessfulTests");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        int[] declared = {0, 0};
        XmlNode.each(input, Set.of("FailedTest", "Test", "Statistics"), node -> {
            if (node.name().equals("Statistics")) {
                for (String count : new String[] {"Tests", "FailuresTotal", "Errors", "Failures"})
                    sink.say(count, node.textAt(count), new Pointer("", node.line()));
                declared[0] = Numbers.whole(node.textAt("Tests"));
                declared[1] = Numbers.whole(node.textAt("FailuresTotal"));
                return;
            }
            boolean failed = node.name().equals("FailedTest");
            boolean error = failed && node.textAt("FailureType").equals("Error");
            TestOutcome bad = error ? TestOutcome.ERROR : TestOutcome.FAILED;
            TestName name = new TestName("", node.textAt("Name"), node.attribute("id"));
            tally.add(name.ended(failed ? bad : TestOutcome.PASSED, new Pointer("", node.line())));
        });
        sink.say("failedTests", tally.failures(), Pointer.WHOLE_FILE);
        sink.say("successfulTests", tally.listed() - tally.failures(), Pointer.WHOLE_FILE);
        tally.finish(declared[0], declared[1] > 0);
    }
}
