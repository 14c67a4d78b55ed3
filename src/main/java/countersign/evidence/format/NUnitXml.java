package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of NUnit 3 ({@code test-run}) and NUnit 2 ({@code test-results}), each with its own words for how a test ended. */
final class NUnitXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "nunit-xml",
                    FormatCard.Group.TESTS,
                    "NUnit XML (NUnit 3 and 4, NUnit 2, Pester and others that write it)")
            .says(
                    "Every test case with its result, the result and the counts of the run, and when it started, where date and time can be read.",
                    "Names no commit; NUnit 2 and early NUnit 3 write no zone. Output, properties and the environment are passed over.",
                    "At least one case passed, none failed or broke, the run itself did not fail, and as many are listed as are declared. Inconclusive is no pass.");

    private static final List<String> COUNTS = List.of(
            "total",
            "passed",
            "failed",
            "failures",
            "errors",
            "skipped",
            "ignored",
            "inconclusive",
            "invalid",
            "not-run",
            "result");
    private static final Set<String> ROOTS = Set.of("test-run", "test-results");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("test-run") || head.isXml("test-results");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        XmlStream.read(input, reading);
        reading.finish();
    }

    /** One pass; cases hold no cases. */
    private static final class Reading implements XmlStream.Handler {
        private final FactSink sink;
        private final TestTally tally;
        private final Tallies results = new Tallies("byResult");
        private Map<String, String> root = Map.of();
        private int brokenSuites;

        Reading(FactSink sink) {
            this.sink = sink;
            this.tally = new TestTally(sink);
        }

        @Override
        public void open(XmlElement element) {
            if (ROOTS.contains(element.name())) root(element);
            else if (element.name().equals("test-suite")) suite(element);
            else if (element.name().equals("test-case")) add(element);
        }

        private void root(XmlElement element) {
            root = element.attributes();
            sink.say("dialect", element.name().equals("test-run") ? "nunit3" : "nunit2", Pointer.WHOLE_FILE);
            for (String name : COUNTS) sink.say(name, root.getOrDefault(name, ""), Pointer.WHOLE_FILE);
            started().ifPresent(sink::time);
        }

        private Optional<Timestamp> started() {
            String whole = root.getOrDefault("start-time", "");
            if (whole.length() > "00:00:00.000".length()) return Times.parse(whole);
            String date = root.getOrDefault("run-date", root.getOrDefault("date", ""));
            return Times.parse(date + " " + (whole.isEmpty() ? root.getOrDefault("time", "") : whole));
        }

        /** Setting up or tearing down a fixture can fail where no case does. */
        private void suite(XmlElement suite) {
            String site = suite.attribute("site").orElse("");
            boolean own = site.equals("SetUp") || site.equals("TearDown");
            if (own && suite.attribute("result").orElse("").equals("Failed")) brokenSuites++;
        }

        private void add(XmlElement test) {
            String result = test.attribute("result").orElse("");
            String executed = test.attribute("executed").orElse("");
            String success = test.attribute("success").orElse("");
            results.add(result.isEmpty() ? "executed=" + executed + ",success=" + success : result);
            String word = result.isEmpty() ? executed + success : result;
            TestName name = new TestName(
                    "",
                    test.attribute("fullname").or(() -> test.attribute("name")).orElse(""),
                    "");
            String label = test.attribute("label").orElse("");
            tally.add(name.ended(outcome(word.toLowerCase(Locale.ROOT), label), new Pointer("", test.line())));
        }

        @Override
        public void close(String name) {}

        void finish() {
            results.tell(sink);
            int declared = Numbers.whole(root.getOrDefault("failures", ""))
                    + Numbers.whole(root.getOrDefault("errors", ""))
                    + Numbers.whole(root.getOrDefault("failed", ""));
            boolean failed = declared > 0 || root.getOrDefault("result", "").equals("Failed");
            int tests = Numbers.whole(root.getOrDefault("total", ""));
            int unlisted = brokenSuites > 0 || (failed && !tally.hasFailed()) ? 1 : 0;
            tally.finish(new TestTally.Declared(tests, tally.listed(), unlisted), Pointer.WHOLE_FILE);
        }
    }

    private static TestOutcome outcome(String word, String label) {
        return switch (word) {
            case "passed", "success", "truetrue" -> TestOutcome.PASSED;
            case "failed" -> label.equals("Error") ? TestOutcome.ERROR : TestOutcome.FAILED;
            case "failure", "truefalse" -> TestOutcome.FAILED;
            case "skipped", "ignored", "inconclusive", "notrun", "false", "falsefalse", "falsetrue" ->
                TestOutcome.SKIPPED;
            default -> TestOutcome.ERROR;
        };
    }
}
