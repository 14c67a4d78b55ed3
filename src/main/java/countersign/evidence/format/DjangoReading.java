package countersign.evidence.format;

import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The output of one command of manage.py, line by line. */
final class DjangoReading {
    private static final Pattern RAN = Pattern.compile("Ran ([0-9]{1,9}) tests? in [0-9.]+s");
    private static final Pattern RESULT = Pattern.compile("(OK|FAILED|NO TESTS RAN)(?: \\(([a-z0-9=, ]+)\\))?");
    private static final Pattern SKIPPED = Pattern.compile("\\b(?:skipped|expected failures)=([0-9]{1,9})");
    private static final Pattern SHOWN = Pattern.compile(" ?\\[([X ])\\] +.*");
    private static final Pattern APPLYING = Pattern.compile(" *Applying \\S+\\.\\.\\.(.*)");
    private static final Pattern CHECKED = Pattern.compile("System check identified (no|[0-9]{1,9}) issues?.*");
    private static final Pattern ISSUE = Pattern.compile("\\S+: \\(([A-Za-z0-9_]+\\.[CEWID][0-9]{3})\\) .*");

    private final FactSink sink;
    private Optional<Integer> ran = Optional.empty();
    private Optional<Integer> issues = Optional.empty();
    private String result = "";
    private int notTested;
    private int shownApplied;
    private int unapplied;
    private int applied;
    private int halfApplied;
    private boolean nothingToApply;
    private boolean failed;

    DjangoReading(FactSink sink) {
        this.sink = sink;
    }

    void read(int number, String line) {
        match(RAN, line).ifPresent(found -> ran = Optional.of(Integer.valueOf(found.group(1))));
        if (ran.isPresent()) match(RESULT, line).ifPresent(this::result);
        match(CHECKED, line).ifPresent(found -> issues = Optional.of(Numbers.whole(found.group(1))));
        match(ISSUE, line).ifPresent(found -> sink.say("warnIds", found.group(1), new Pointer("", number)));
        match(SHOWN, line).ifPresent(found -> shown(found.group(1)));
        match(APPLYING, line).ifPresent(found -> applying(found.group(1)));
        String words = line.strip();
        nothingToApply |= words.equals("No migrations to apply.") || words.equals("No planned migration operations.");
        failed |= ran.isEmpty() && line.startsWith("Traceback (most recent call last)");
    }

    private static Optional<Matcher> match(Pattern pattern, String line) {
        return Optional.of(pattern.matcher(line)).filter(Matcher::matches);
    }

    private void result(Matcher found) {
        result = found.group();
        Matcher skipped = SKIPPED.matcher(result);
        while (skipped.find()) notTested += Integer.parseInt(skipped.group(1));
    }

    private void shown(String mark) {
        if (mark.equals("X")) shownApplied++;
        else unapplied++;
    }

    private void applying(String end) {
        if (end.strip().equals("OK") || end.strip().equals("FAKED")) applied++;
        else halfApplied++;
    }

    void finish() {
        sink.silent("exit-code");
        if (ran.isPresent()) tested(ran.get());
        else issues.ifPresent(this::checked);
        if (shownApplied + unapplied > 0) migrated();
        if (applied + halfApplied > 0) {
            sink.say("applied", applied, Pointer.WHOLE_FILE);
            sink.judge(halfApplied > 0 ? Outcome.INCOMPLETE : Outcome.PASS);
        }
        if (nothingToApply) sink.judge(Outcome.PASS);
        if (failed) sink.judge(Outcome.FAIL);
    }

    private void tested(int tests) {
        sink.silent("tests");
        sink.say("ran", tests, Pointer.WHOLE_FILE);
        sink.say("result", result, Pointer.WHOLE_FILE);
        if (result.isEmpty()) sink.judge(Outcome.INCOMPLETE);
        else if (result.startsWith("FAILED")) sink.judge(Outcome.FAIL);
        else sink.judge(tests > notTested ? Outcome.PASS : Outcome.NO_EVIDENCE);
    }

    private void checked(int found) {
        sink.say("issues", found, Pointer.WHOLE_FILE);
        sink.judge(found > 0 ? Outcome.FAIL : Outcome.PASS);
    }

    private void migrated() {
        sink.say("appliedX", shownApplied, Pointer.WHOLE_FILE);
        sink.say("unapplied", unapplied, Pointer.WHOLE_FILE);
        sink.judge(unapplied > 0 ? Outcome.FAIL : Outcome.PASS);
    }
}
