package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The events of Dart's and Flutter's test runner. Loading and setting up are hidden tests, of which only a failure counts. */
final class DartJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "dart-json",
                    FormatCard.Group.TESTS,
                    "Dart and Flutter test events (dart test --reporter json, flutter test --machine)")
            .says(
                    "How every test ended, whether the run is done and a success, and the version of the runner.",
                    "Names neither commit nor time: its times count from the start of the run. What tests print is passed over.",
                    "At least one test that is not hidden succeeded, none failed or broke, every one that began ended, and the run says that it is done with success.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("protocolVersion", "runnerVersion", "type");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Run run = new Run(sink);
        JsonStream.readEach(input, json -> run.take(Place.here(json)));
        run.finish();
    }

    /** A run, event by event. */
    private static final class Run {
        private final FactSink sink;
        private final TestTally tally;
        private final Tallies results = new Tallies("byResult");
        private final Map<String, String> suites = new LinkedHashMap<>();
        private final Map<String, TestName> open = new LinkedHashMap<>();
        private int events;
        private boolean done;
        private boolean failed;

        Run(FactSink sink) {
            this.sink = sink;
            this.tally = new TestTally(sink);
        }

        void take(Place event) {
            events++;
            switch (event.at("type").text()) {
                case "start" ->
                    sink.tool(new Tool("dart test", event.at("runnerVersion").text()));
                case "suite" ->
                    suites.put(
                            event.at("suite", "id").text(),
                            event.at("suite", "path").text());
                case "testStart" -> {
                    Place test = event.at("test");
                    String suite = suites.getOrDefault(test.at("suiteID").text(), "");
                    open.put(
                            test.at("id").text(),
                            new TestName("", test.at("name").text(), suite));
                }
                case "testDone" -> end(event);
                case "done" -> {
                    done = event.at("success").truth().isPresent();
                    failed = !event.at("success").truth().orElse(true);
                }
                default -> {}
            }
        }

        private void end(Place event) {
            TestName name = open.remove(event.at("testID").text());
            boolean skipped = event.at("skipped").truth().orElse(false);
            String result = event.at("result").text();
            boolean hidden = event.at("hidden").truth().orElse(false) && result.equals("success");
            if (name == null || hidden) return;
            results.add(skipped ? "skipped" : result);
            tally.add(name.ended(
                    outcome(skipped ? "skipped" : result),
                    new Pointer("", event.pointer().line())));
        }

        private static TestOutcome outcome(String result) {
            return switch (result) {
                case "success" -> TestOutcome.PASSED;
                case "skipped" -> TestOutcome.SKIPPED;
                case "failure" -> TestOutcome.FAILED;
                default -> TestOutcome.ERROR;
            };
        }

        void finish() {
            sink.say("events", events, Pointer.WHOLE_FILE);
            sink.say("tests", tally.listed(), Pointer.WHOLE_FILE);
            results.tell(sink);
            if (done) sink.say("success", String.valueOf(!failed), Pointer.WHOLE_FILE);
            else sink.judge(Outcome.INCOMPLETE);
            tally.finish(tally.listed() + open.size(), failed);
        }
    }
}
