package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Maven prints: how each module's tests are summed up, and how the build ended. A build can succeed although tests failed. */
final class MavenText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "maven-text", FormatCard.Group.TESTS, "Maven console output (Surefire and Failsafe)")
            .says(
                    "The line that sums up the tests of each module, how the build ended, and when.",
                    "Names neither tests nor commit, so that no tests requirement can count on it: ask with passes, text or the recorded command. Other output is passed over.",
                    "BUILD SUCCESS, at least one test that ran, and none that failed or broke. It counts only with the receipt of a run that wrote it and ended with exit code 0.");

    private static final String LEVEL = "(?:\\[(?:INFO|WARNING|ERROR)\\] )?";
    private static final Pattern TELLING = Pattern.compile("(?m)^(?:\\[INFO\\] Scanning for projects\\.\\.\\.|" + LEVEL
            + "Tests run: [0-9]+, Failures: [0-9]+, Errors: )");
    private static final Pattern SUMMARY = Pattern.compile(
            LEVEL
                    + "(Tests run: ([0-9]{1,9}), Failures: ([0-9]{1,9}), Errors: ([0-9]{1,9}), Skipped: ([0-9]{1,9})(?:, Flakes: ([0-9]{1,9}))?)");
    private static final Pattern FINISHED = Pattern.compile("\\[INFO\\] Finished at: (\\S+)");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.syntax() == Head.Syntax.TEXT
                && TELLING.matcher(Legible.block(head.text())).find();
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Build build = new Build(sink);
        TextLines.each(input, (number, line) -> build.read(number, line.strip()));
        build.finish();
    }

    /** A build, line by line. */
    private static final class Build {
        private final FactSink sink;
        private String ended = "";
        private long ran;
        private long bad;
        private long flaky;

        Build(FactSink sink) {
            this.sink = sink;
        }

        void read(int number, String line) {
            if (line.endsWith("] BUILD SUCCESS") || line.endsWith("] BUILD FAILURE"))
                ended = line.substring(line.indexOf("BUILD"));
            Matcher finished = FINISHED.matcher(line);
            if (finished.matches()) Times.parse(finished.group(1)).ifPresent(sink::time);
            Matcher summary = SUMMARY.matcher(line);
            if (!summary.matches()) return;
            sink.say("summary", summary.group(1), new Pointer("", number));
            ran += Long.parseLong(summary.group(2)) - Long.parseLong(summary.group(5));
            bad += Long.parseLong(summary.group(3)) + Long.parseLong(summary.group(4));
            flaky += Numbers.whole(Objects.toString(summary.group(6), ""));
        }

        void finish() {
            sink.say("build", ended, Pointer.WHOLE_FILE);
            sink.silent("exit-code");
            sink.silent("tests");
            if (ended.isEmpty()) sink.judge(Outcome.INCOMPLETE);
            if (bad > 0 || ended.equals("BUILD FAILURE")) sink.judge(Outcome.FAIL);
            else if (ran <= 0) sink.judge(Outcome.NO_EVIDENCE);
            else sink.judge(flaky > 0 ? Outcome.FLAKY : Outcome.PASS);
        }
    }
}
