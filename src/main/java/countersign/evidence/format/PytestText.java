package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pytest prints: its last line sums up. The names of tests are not in it, so that it is a count and no list of tests. */
final class PytestText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("pytest-text", FormatCard.Group.TESTS, "pytest console output")
            .says(
                    "The last line with its counts, an interruption, and a coverage that is lower than was asked for.",
                    "Names neither tests, time nor commit, so that no tests requirement can count on it: ask with passes, text or the recorded command.",
                    "The last line counts tests that passed, and none that failed or broke. It counts only with the receipt of a run that wrote it and ended with exit code 0.");

    /** Of a line that pytest draws over the width of a terminal. */
    private static final int LONGEST = 1000;

    private static final Pattern TELLING = Pattern.compile(
            "(?m)^(?:=+ test session starts =+"
                    + "|(?:[^\\n]{1,200} )?[.FEsxXR]+ +\\[ *[0-9]{1,3}%\\]"
                    + "|(?:=+ )?(?:[0-9]+ [a-z ]{1,30}, ){0,12}[0-9]+ (?:passed|failed|skipped|errors?)\\b[a-z0-9 ,]* in [0-9.]+(?:s| seconds)\\b.*)$");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?:=+ )?((?:[0-9]{1,9} [a-z ]{1,30}, ){0,12}[0-9]{1,9} [a-z ]{1,30}|no tests ran) in [0-9.]+(?:s| seconds)(?: \\([0-9:, a-z]+\\))?(?: =+)?");
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9}) ([a-z ]+?)(?=,|$)");
    private static final Pattern CUT_SHORT =
            Pattern.compile("!+ (?:.*KeyboardInterrupt.*|Interrupted.*|.*\\bExit\\b.*|stopping after .*) !+");
    private static final Pattern TOO_LOW =
            Pattern.compile("(?:FAIL Required test coverage|ERROR: Coverage failure|FAIL: Required).*");

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
        String[] last = {""};
        int[] at = {0};
        TextLines.each(input, (number, line) -> {
            if (line.isBlank()) return;
            last[0] = line.length() > LONGEST ? "" : line.strip();
            at[0] = number;
            if (CUT_SHORT.matcher(last[0]).matches()) sink.judge(Outcome.INCOMPLETE);
            if (TOO_LOW.matcher(last[0]).matches()) sink.judge(Outcome.FAIL);
        });
        Matcher summary = SUMMARY.matcher(last[0]);
        if (!summary.matches()) throw new Malformed("its last line does not sum up the tests", at[0], 0);
        sink.say("summary", last[0].replaceAll("^=+ | =+$", ""), new Pointer("", at[0]));
        sink.silent("exit-code");
        sink.silent("tests");
        judge(summary.group(1), sink);
    }

    private static void judge(String counted, FactSink sink) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher count = COUNT.matcher(counted);
        while (count.find()) counts.put(count.group(2).replaceAll("s$", ""), Integer.parseInt(count.group(1)));
        boolean bad = counts.getOrDefault("failed", 0) + counts.getOrDefault("error", 0) > 0;
        if (bad) sink.judge(Outcome.FAIL);
        else if (counts.getOrDefault("passed", 0) == 0) sink.judge(Outcome.NO_EVIDENCE);
        else sink.judge(counts.getOrDefault("rerun", 0) > 0 ? Outcome.FLAKY : Outcome.PASS);
    }
}
