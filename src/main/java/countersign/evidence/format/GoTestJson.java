package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.LinkedHashSet;
import java.util.Set;

/** What {@code go test -json} prints: one event on each line. A package ends with an event of its own, or it crashed. */
final class GoTestJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "go-test-json", FormatCard.Group.TESTS, "go test -json (also gotestsum --jsonfile)")
            .says(
                    "How every test and subtest ended, packages that failed without a failed test (they do not build, or break off), and when the first event took place.",
                    "Names no commit. Output is passed over. A result from Go's cache has the time at which it was shown again.",
                    "At least one test passed, no test and no package failed, and every test and every package that began also ended.");

    private static final Set<String> ACTIONS = Set.of(
            "start",
            "run",
            "pause",
            "cont",
            "pass",
            "bench",
            "fail",
            "output",
            "skip",
            "attr",
            "artifacts",
            "build-output",
            "build-fail");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return (head.isRecordsWith("Action", "Package") || head.isRecordsWith("Action", "ImportPath"))
                && ACTIONS.contains(head.value("Action"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Run run = new Run(sink);
        JsonStream.readEach(input, json -> {
            if (!json.isObject()) throw json.flaw("it is no event of go test");
            run.take(Place.here(json));
        });
        run.finish();
    }

    /** A run, event by event. */
    private static final class Run {
        private final FactSink sink;
        private final TestTally tally;
        private final Set<String> running = new LinkedHashSet<>();
        private final Set<String> packages = new LinkedHashSet<>();
        private final Set<String> withFailedTest = new LinkedHashSet<>();
        private final Set<String> failedPackages = new LinkedHashSet<>();
        private int topLevel;
        private int events;

        Run(FactSink sink) {
            this.sink = sink;
            this.tally = new TestTally(sink);
        }

        void take(Place event) {
            events++;
            Times.parse(event.at("Time").text()).ifPresent(sink::time);
            String name = event.at("Package").text();
            String test = event.at("Test").text();
            String action = event.at("Action").text();
            if (!ACTIONS.contains(action))
                throw new Malformed(
                        "it has an event that go test does not know",
                        event.pointer().line(),
                        0);
            if (action.equals("build-fail")) failedPackages.add(importPath(event));
            if (name.isEmpty()) return;
            boolean ends = action.equals("pass") || action.equals("fail") || action.equals("skip");
            if (test.isEmpty()) endOf(name, action, ends);
            else if (ends) end(new TestName(name, test, ""), action, event.pointer());
            else running.add(name + "\n" + test);
            if (ends) running.remove(name + "\n" + test);
        }

        /** Of a package built for its tests the path is followed by what it is built for. */
        private static String importPath(Place event) {
            return event.at("ImportPath").text().split(" ", 2)[0];
        }

        private void endOf(String name, String action, boolean ends) {
            if (ends) packages.remove(name);
            else packages.add(name);
            if (action.equals("fail")) failedPackages.add(name);
        }

        private void end(TestName test, String action, Pointer at) {
            if (!test.name().contains("/")) topLevel++;
            if (action.equals("fail")) withFailedTest.add(test.group());
            packages.add(test.group());
            tally.add(test.ended(outcome(action), new Pointer("", at.line())));
        }

        private static TestOutcome outcome(String action) {
            return switch (action) {
                case "pass" -> TestOutcome.PASSED;
                case "skip" -> TestOutcome.SKIPPED;
                default -> TestOutcome.FAILED;
            };
        }

        void finish() {
            sink.say("events", events, Pointer.WHOLE_FILE);
            sink.say("topLevelTests", topLevel, Pointer.WHOLE_FILE);
            failedPackages.removeAll(withFailedTest);
            for (String name : failedPackages) sink.say("failed without a failed test", name, Pointer.WHOLE_FILE);
            if (!packages.isEmpty() || !running.isEmpty()) sink.judge(Outcome.INCOMPLETE);
            int tests = tally.listed() + running.size();
            tally.finish(new TestTally.Declared(tests, tally.listed(), failedPackages.size()), Pointer.WHOLE_FILE);
        }
    }
}
