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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table that {@code coverage report} prints. Its percentage is rounded, so that the share of lines is counted from its columns. */
final class CoverageText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "coverage-text", FormatCard.Group.COVERAGE, "coverage.py table (coverage report)")
            .says(
                    "The metric line-coverage from the statements and misses of the TOTAL line, the rounded total as it stands there, and a total that coverage.py says is too low.",
                    "Names neither time nor commit. How many branches are covered is not in it, and a rounded percentage is no metric.",
                    "It passes no judgement: ask for a metric by its name. With a failure under the least that was asked of coverage.py it fails.");

    private static final Pattern HEADER = Pattern.compile("\\A\\s*Name +Stmts +Miss(?: +Branch +BrPart)? +Cover\\b");
    private static final Pattern TOO_LOW =
            Pattern.compile("Coverage failure: total of [0-9.]+ is less than fail-under=[0-9.]+");
    private static final Pattern REMARK = Pattern.compile("|[0-9]+ (?:empty )?files? skipped.*");
    private static final Pattern TOTAL = Pattern.compile(
            "TOTAL +([0-9]{1,9}) +([0-9]{1,9})(?: +([0-9]{1,9}) +([0-9]{1,9}))? +([0-9]{1,3}(?:\\.[0-9]+)?)%");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.syntax() == Head.Syntax.TEXT
                && HEADER.matcher(Legible.block(head.text())).find();
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<String> lines = TextLines.all(input);
        int at = lines.size() - 1;
        while (at >= 0 && !TOTAL.matcher(lines.get(at).strip()).matches()) at--;
        if (at < 0) throw new Malformed("it breaks off before its total");
        Matcher total = TOTAL.matcher(lines.get(at).strip());
        Pointer here = new Pointer("", at + 1);
        if (total.matches()) {
            long statements = Long.parseLong(total.group(1));
            Coverage.tell(sink, "line", new Share(statements - Long.parseLong(total.group(2)), statements), here);
            sink.say("total", total.group(5), here);
        }
        lines.subList(at + 1, lines.size()).forEach(line -> follow(line, sink));
    }

    /** What may stand below the total. */
    private static void follow(String line, FactSink sink) {
        if (TOO_LOW.matcher(line).matches()) sink.judge(Outcome.FAIL);
        else if (!REMARK.matcher(line.strip()).matches())
            throw new Malformed("its total is followed by something else");
    }
}
