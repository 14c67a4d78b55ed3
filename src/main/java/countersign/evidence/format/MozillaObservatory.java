package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Metric;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HTTP Observatory: Mozilla's first one and MDN's, from the API or from their command lines. */
final class MozillaObservatory implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "mozilla-observatory",
                    FormatCard.Group.FINDINGS,
                    "HTTP Observatory (Mozilla and MDN, API and command line)")
            .says(
                    "The grade, the score as the metric score, and each test that did not pass as a finding without a grade.",
                    "Names neither the host nor a commit, and the command line no time; headers of the answer are passed over.",
                    "The scan was finished, at least one test passed and none failed; for a grade or a score ask by value or metric.");

    private static final String TOOL = "HTTP Observatory";
    /** In an answer that is nothing but tests under their names. */
    private static final Pattern BARE_TEST = Pattern.compile("[a-z-]+\\.score_modifier");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean tests = head.isObjectWith("scan.grade", "scan.score", "tests");
        boolean bare = head.isObjectWith() && head.names().stream().anyMatch(BARE_TEST.asMatchPredicate());
        return tests || bare || head.isObjectWith("grade", "score", "tests_failed", "tests_passed");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        Place scan = file.at("scan").isObject() ? file.at("scan") : file;
        String version = first(scan, "algorithm_version", "algorithmVersion").text();
        sink.tool(new Tool(TOOL, version));
        sink.say("grade", scan.at("grade").text(), scan.at("grade").pointer());
        sink.say("score", scan.at("score").text(), scan.at("score").pointer());
        scan.at("score")
                .number()
                .ifPresent(score -> sink.add(new Metric(
                        "score",
                        new Quantity(score, Unit.NONE),
                        scan.at("score").pointer())));
        Place ended = first(scan, "end_time", "scanned_at");
        Times.parse(ended.text()).ifPresent(sink::time);
        judge(scan, tests(file), sink);
    }

    private static void judge(Place scan, List<Place> tests, FactSink sink) {
        ScanTally tally = new ScanTally(sink);
        String version = first(scan, "algorithm_version", "algorithmVersion").text();
        for (Place test : tests) {
            if (!test.at("pass").truth().orElse(false)) tally.add(finding(test));
        }
        int failed = first(scan, "tests_failed", "testsFailed").count().orElse(0);
        int passed = first(scan, "tests_passed", "testsPassed").count().orElse(passed(tests));
        sink.say("tests", tests.isEmpty() ? failed + passed : tests.size(), Pointer.WHOLE_FILE);
        sink.say("passed", passed, Pointer.WHOLE_FILE);
        if (tests.isEmpty() && failed > 0) {
            String message = failed + " tests did not pass";
            tally.add(new Finding(TOOL, "", FindingLevel.UNKNOWN, "unknown", message, scan.pointer()));
        }
        Optional<String> flaw = flaw(scan);
        if (tests.isEmpty() && passed == 0 && failed == 0) tally.empty(TOOL, version, "no test was made");
        else tally.add(new Scan(TOOL, version, flaw.isEmpty(), flaw.orElse(""), scan.pointer()));
        tally.finish();
    }

    private static List<Place> tests(Place file) {
        boolean bare = !file.at("tests").isThere() && !file.at("grade").isThere();
        Place tests = bare ? file : file.at("tests");
        return Stream.concat(tests.each().stream(), tests.fields().stream()).toList();
    }

    private static int passed(List<Place> tests) {
        return (int) tests.stream()
                .filter(test -> test.at("pass").truth().orElse(false))
                .count();
    }

    private static Optional<String> flaw(Place scan) {
        if (scan.at("error").isThere()) return Optional.of("it ended in an error");
        String state = scan.at("state").text();
        boolean ended = state.isEmpty() || state.equals("FINISHED");
        return ended ? Optional.empty() : Optional.of("it was not finished");
    }

    private static Finding finding(Place test) {
        String name = test.at("name").text();
        String rule = name.isEmpty() ? test.name() : name;
        return new Finding(
                TOOL, rule, FindingLevel.UNKNOWN, "unknown", test.at("result").text(), test.pointer());
    }

    private static Place first(Place scan, String name, String other) {
        return scan.at(name).isThere() ? scan.at(name) : scan.at(other);
    }
}
