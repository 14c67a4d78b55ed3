package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mocha's json reporter, and Mochawesome's. A hook that fails is no test, and the tests behind it are nowhere. */
final class MochaJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "mocha-json", FormatCard.Group.TESTS, "Mocha JSON and Mochawesome JSON (also of Cypress)")
            .says(
                    "Every test as passed, failed or pending, hooks that failed, the statistics, and when the run started.",
                    "Names neither commit nor tool. Code, context and errors are passed over. How many tests a failed hook kept from running is known to Mochawesome only.",
                    "At least one test passed, nothing failed, and as many ran as are registered. A test that passed on a retry is flaky.");

    private static final List<String> COUNTS = List.of(
            "suites",
            "tests",
            "passes",
            "pending",
            "failures",
            "skipped",
            "testsRegistered",
            "start",
            "end",
            "duration");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean lists = head.names().contains("passes") || head.names().contains("results");
        return head.isObjectWith("stats.tests", "stats.passes", "stats.failures", "stats.pending") && lists;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestTally tally = new TestTally(sink);
        List<Place> stats = new ArrayList<>();
        JsonStream.read(
                input,
                json -> json.eachField(name -> {
                    switch (name) {
                        case "stats" -> stats.add(Place.here(json));
                        case "passes", "failures", "pending" ->
                            json.eachElement(() -> listed(name, Place.here(json), tally));
                        case "results" -> json.eachElement(() -> suite(Place.here(json), tally));
                        default -> {}
                    }
                }));
        stats.forEach(all -> finish(all, tally, sink));
    }

    private static void finish(Place stats, TestTally tally, FactSink sink) {
        for (String count : COUNTS)
            sink.say(count, stats.at(count).text(), stats.at(count).pointer());
        Times.parse(stats.at("start").text()).ifPresent(sink::time);
        int tests = stats.at("tests").count().orElse(0);
        int registered = stats.at("testsRegistered").count().orElse(0);
        tally.finish(Math.max(tests, registered), stats.at("failures").count().orElse(0) > 0);
    }

    private static void listed(String list, Place test, TestTally tally) {
        TestOutcome outcome = switch (list) {
            case "passes" -> passed(test);
            case "pending" -> TestOutcome.SKIPPED;
            default -> TestOutcome.FAILED;
        };
        tally.add(name(test, test.at("file").text()).ended(outcome, test.pointer()));
    }

    private static TestOutcome passed(Place test) {
        return test.at("currentRetry").count().orElse(0) > 0 ? TestOutcome.FLAKY : TestOutcome.PASSED;
    }

    private static TestName name(Place test, String file) {
        String full = test.at("fullTitle").text();
        String title = test.at("title").text();
        boolean within = full.endsWith(" " + title);
        String group = within ? full.substring(0, full.length() - title.length() - 1) : "";
        return new TestName(group, within ? title : full, file);
    }

    private static void suite(Place suite, TestTally tally) {
        String file = suite.at("file").text();
        for (Place test : suite.at("tests").each()) tally.add(name(test, file).ended(state(test), test.pointer()));
        Stream.of("beforeHooks", "afterHooks")
                .flatMap(kind -> suite.at(kind).each().stream())
                .filter(hook -> hook.at("fail").truth().orElse(false))
                .forEach(hook -> tally.add(name(hook, file).ended(TestOutcome.ERROR, hook.pointer())));
        for (Place inner : suite.at("suites").each()) suite(inner, tally);
    }

    private static TestOutcome state(Place test) {
        return switch (test.at("state").text()) {
            case "passed" -> passed(test);
            case "pending", "skipped", "" -> TestOutcome.SKIPPED;
            default -> TestOutcome.FAILED;
        };
    }
}
