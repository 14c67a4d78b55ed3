package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Visual Studio's test results. The results are counted: of those that did not run, the counters of the file often say that there are none. */
final class Trx implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "trx",
                    FormatCard.Group.TESTS,
                    "TRX (dotnet test, vstest, MSTest; also NUnit and xUnit.net run by them)")
            .says(
                    "Every result with its outcome, the rows of a data-driven test one by one, the outcome of the run, the counters, and when the run started.",
                    "Names no commit. Output, attachments and the names of users and machines are passed over.",
                    "At least one test passed, none failed, broke or timed out, as many are listed as are counted, and the run says that it completed.");

    private static final Set<String> RESULTS =
            Set.of("UnitTestResult", "TestResult", "GenericTestResult", "WebTestResult", "ManualTestResult");
    private static final Set<String> PARTS = Set.of(
            "UnitTestResult",
            "TestResult",
            "GenericTestResult",
            "WebTestResult",
            "ManualTestResult",
            "Times",
            "UnitTest",
            "ResultSummary");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("TestRun")
                && (head.value("namespace").contains("/TeamTest/")
                        || head.names().contains("TestRun/ResultSummary"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Run run = new Run();
        XmlNode.each(input, PARTS, node -> {
            switch (node.name()) {
                case "Times" -> times(node, sink);
                case "UnitTest" -> run.define(node);
                case "ResultSummary" -> run.summary.add(node);
                default -> run.add(node);
            }
        });
        run.tell(sink);
    }

    private static void times(XmlNode times, FactSink sink) {
        Times.parse(times.attribute("start")).ifPresent(sink::time);
        sink.say("start", times.attribute("start"), new Pointer(times.path(), times.line()));
        sink.say("finish", times.attribute("finish"), new Pointer(times.path(), times.line()));
    }

    /** What of a run has to be held until its definitions are read. */
    private static final class Run {
        private final Map<String, String> classes = new LinkedHashMap<>();
        private final List<XmlNode> results = new ArrayList<>();
        private final List<XmlNode> summary = new ArrayList<>();
        private final Tallies outcomes = new Tallies("byOutcome");

        void define(XmlNode test) {
            test.first("TestMethod")
                    .ifPresent(method -> classes.put(test.attribute("id"), method.attribute("className")));
        }

        void add(XmlNode result) {
            result.all().filter(node -> RESULTS.contains(node.name())).forEach(node -> {
                outcomes.add(node.attribute("outcome"));
                if (isTold(node)) results.add(new XmlNode(node.path(), node.attributes(), List.of(), "", node.line()));
            });
        }

        void tell(FactSink sink) {
            TestTally tally = new TestTally(sink);
            results.forEach(result -> tally.add(name(result).ended(outcome(result), new Pointer("", result.line()))));
            sink.say("results", outcomes.total(), Pointer.WHOLE_FILE);
            outcomes.tell(sink);
            String ended = summary.stream()
                    .map(node -> node.attribute("outcome"))
                    .findFirst()
                    .orElse("");
            sink.say("summary", ended, Pointer.WHOLE_FILE);
            Map<String, String> counters = summary.stream()
                    .flatMap(node -> node.all("Counters").stream())
                    .map(XmlNode::attributes)
                    .findFirst()
                    .orElse(Map.of());
            counters.forEach((name, count) -> {
                if (!count.equals("0")) sink.say("counters." + name, count, Pointer.WHOLE_FILE);
            });
            if (!Set.of("Completed", "Passed", "Failed", "Warning").contains(ended)) sink.judge(Outcome.INCOMPLETE);
            int unlisted = Math.max(0, Numbers.whole(counters.getOrDefault("total", "0")) - outcomes.total());
            tally.finish(tally.listed() + unlisted, ended.equals("Failed") || ended.equals("Error"));
        }

        private TestName name(XmlNode result) {
            String name = result.attribute("testName");
            String type = classes.getOrDefault(result.attribute("testId"), "").replaceFirst(",.*", "");
            return new TestName(name.startsWith(type + ".") ? "" : type, name, "");
        }
    }

    /** What sums up rows is told only where it failed and no row did. */
    private static boolean isTold(XmlNode result) {
        List<XmlNode> rows = result.all("InnerResults").stream()
                .flatMap(inner -> inner.children().stream())
                .toList();
        return rows.isEmpty() || (!isPass(result) && rows.stream().allMatch(Trx::isPass));
    }

    private static boolean isPass(XmlNode result) {
        return result.attribute("outcome").equals("Passed");
    }

    /** An outcome that is not written is an error by the schema. */
    private static TestOutcome outcome(XmlNode result) {
        return switch (result.attribute("outcome")) {
            case "Passed" -> TestOutcome.PASSED;
            case "NotExecuted", "Inconclusive", "Pending" -> TestOutcome.SKIPPED;
            case "Failed" -> TestOutcome.FAILED;
            default -> TestOutcome.ERROR;
        };
    }
}
