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
import java.util.Locale;
import java.util.Optional;

/** The XML of xUnit.net, in which each assembly has its own counts, and errors that belong to no test. */
final class XUnitXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "xunit-v2-xml",
                    FormatCard.Group.TESTS,
                    "xUnit.net XML (version 1, 2 and 3; Fixie and others that write it)")
            .says(
                    "Every test with its result, the counts of all assemblies, errors outside tests, and when the run started.",
                    "Names no commit; versions 1 and 2 write no zone. Output, traits, reasons and the environment are passed over.",
                    "At least one test passed, none failed, no assembly has errors, and as many are listed as are declared.");

    private static final List<String> COUNTS = List.of("total", "passed", "failed", "skipped", "errors");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean one = head.isXml("assembly")
                && (!head.value("@run-date").isEmpty()
                        || !head.value("@test-framework").isEmpty());
        return one || head.isXml("assemblies");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        XmlStream.read(input, reading);
        reading.finish();
    }

    /** One pass; tests hold no tests. */
    private static final class Reading implements XmlStream.Handler {
        private final FactSink sink;
        private final TestTally tally;
        private final Tallies results = new Tallies("byResult");
        private final int[] declared = new int[COUNTS.size()];
        private int assemblies;

        Reading(FactSink sink) {
            this.sink = sink;
            this.tally = new TestTally(sink);
        }

        @Override
        public void open(XmlElement element) {
            if (element.name().equals("assembly")) assembly(element);
            if (element.name().equals("test")) add(element);
        }

        private void assembly(XmlElement assembly) {
            assemblies++;
            for (int i = 0; i < declared.length; i++)
                declared[i] += Numbers.whole(assembly.attribute(COUNTS.get(i)).orElse(""));
            String date = assembly.attribute("run-date").orElse("");
            String time = assembly.attribute("run-time").orElse("");
            sink.say("runDate", date, new Pointer("", assembly.line()));
            sink.say("runTime", time, new Pointer("", assembly.line()));
            assembly.attribute("start-rtf")
                    .flatMap(Times::parse)
                    .or(() -> Times.parse(date + "T" + time))
                    .ifPresent(sink::time);
            assembly.attribute("test-framework").ifPresent(framework -> sink.tool(new Tool(framework, "")));
        }

        private void add(XmlElement test) {
            String result = test.attribute("result").orElse("");
            results.add(result);
            String key = test.attribute("source-file").orElse("");
            TestName name = new TestName("", test.attribute("name").orElse(""), key);
            tally.add(name.ended(outcome(result), new Pointer("", test.line())));
        }

        private static TestOutcome outcome(String result) {
            return switch (result.toLowerCase(Locale.ROOT)) {
                case "pass" -> TestOutcome.PASSED;
                case "fail" -> TestOutcome.FAILED;
                case "skip", "notrun" -> TestOutcome.SKIPPED;
                default -> TestOutcome.ERROR;
            };
        }

        @Override
        public void close(String name) {}

        void finish() {
            sink.say("assemblies", assemblies, Pointer.WHOLE_FILE);
            results.tell(sink);
            for (int i = 0; i < declared.length; i++)
                sink.say("declared." + COUNTS.get(i), declared[i], Pointer.WHOLE_FILE);
            int errors = declared[COUNTS.indexOf("errors")];
            int failed = declared[COUNTS.indexOf("failed")];
            int unlisted = errors > 0
                    ? errors
                    : Optional.of(failed).filter(some -> !tally.hasFailed()).orElse(0);
            tally.finish(new TestTally.Declared(declared[0], tally.listed(), unlisted), Pointer.WHOLE_FILE);
        }
    }
}
