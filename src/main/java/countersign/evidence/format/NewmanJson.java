package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.ArrayList;
import java.util.List;

/** Newman's json reporter. Requests and responses stand in it with all their headers and bodies, and are passed over unread. */
final class NewmanJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "newman-json",
                    FormatCard.Group.TESTS,
                    "Newman JSON (Postman collections, newman run --reporters json)")
            .says(
                    "Every assertion of every request as a test, requests and scripts that failed, the counts, and when the run started.",
                    "Names no commit. Requests, responses, variables and environments are passed over unread: they hold credentials.",
                    "At least one assertion held, none failed, and every request was answered. Requests without assertions prove nothing.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("run", "run.stats.assertions", "run.timings");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Run run = new Run(sink);
        JsonStream.read(
                input,
                json -> json.eachField(outer -> {
                    if (!outer.equals("run")) return;
                    json.eachField(name -> {
                        switch (name) {
                            case "stats" -> run.stats(Place.here(json));
                            case "timings" -> run.timings(Place.here(json));
                            case "failures" -> json.eachElement(() -> run.failures++);
                            case "executions" -> json.eachElement(() -> run.execution(json));
                            default -> {}
                        }
                    });
                }));
        run.finish();
    }

    /** A run, part by part. */
    private static final class Run {
        private final FactSink sink;
        private final TestTally tally;
        private int failures;
        private int declared;

        Run(FactSink sink) {
            this.sink = sink;
            this.tally = new TestTally(sink);
        }

        void stats(Place stats) {
            declared = stats.at("assertions", "total").count().orElse(0);
            for (String kind : new String[] {"requests", "assertions"}) {
                for (String count : new String[] {"total", "pending", "failed"}) {
                    Place number = stats.at(kind, count);
                    sink.say(kind + "." + count, number.text(), number.pointer());
                }
            }
        }

        void timings(Place timings) {
            timings.at("started").number().flatMap(Times::ofEpoch).ifPresent(sink::time);
            for (String name : new String[] {"responseAverage", "started", "completed"})
                sink.say(name, timings.at(name).text(), timings.at(name).pointer());
        }

        void execution(JsonStream json) {
            List<Place> assertions = new ArrayList<>();
            String[] item = {"", ""};
            json.eachField(name -> {
                if (name.equals("assertions"))
                    assertions.addAll(Place.here(json).each());
                if (name.equals("item")) {
                    json.eachField(key -> {
                        if (key.equals("name")) item[0] = Place.here(json).text();
                        if (key.equals("id")) item[1] = Place.here(json).text();
                    });
                }
            });
            for (Place assertion : assertions) {
                TestName name = new TestName(item[0], assertion.at("assertion").text(), item[1]);
                tally.add(name.ended(outcome(assertion), assertion.pointer()));
            }
        }

        private static TestOutcome outcome(Place assertion) {
            if (assertion.at("error").isThere()) return TestOutcome.FAILED;
            return assertion.at("skipped").truth().orElse(false) ? TestOutcome.SKIPPED : TestOutcome.PASSED;
        }

        /** What failed and is no assertion: a request without an answer, a script. */
        void finish() {
            sink.say("failures", failures, Pointer.WHOLE_FILE);
            int unlisted = Math.max(0, failures - tally.failures());
            tally.finish(new TestTally.Declared(declared, tally.listed(), unlisted), Pointer.WHOLE_FILE);
        }
    }
}
