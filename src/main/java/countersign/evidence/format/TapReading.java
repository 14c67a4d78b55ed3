package countersign.evidence.format;

import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TAP, line by line. A subtest is indented by four spaces a level and stands before the point that sums it up; a block in braces stands behind
 * it and is passed over, as is YAML.
 */
final class TapReading {
    private static final int INDENT = 4;
    private static final Pattern PLAN = Pattern.compile("1\\.\\.([0-9]{1,9})(?:\\s*#.*)?");

    private final FactSink sink;
    private final TestTally tally;
    private final Tallies kinds = new Tallies("byKind");
    /** The points of each level that no point of the level above has summed up yet. */
    private final Deque<List<Named>> levels = new ArrayDeque<>();

    private Optional<String> skipUntil = Optional.empty();
    private String version = "";
    private boolean planned;
    private int plan;
    private int topTests;
    private int nestedTests;
    private boolean bailedOut;
    private boolean failed;

    TapReading(FactSink sink) {
        this.sink = sink;
        this.tally = new TestTally(sink);
    }

    /** A point, and the subtests that it is in. */
    private record Named(String group, TapPoint point) {
        Named in(String outer) {
            return new Named(group.isEmpty() ? outer : outer + " > " + group, point);
        }
    }

    void read(int number, String line) {
        if (skipUntil.isPresent()) {
            if (line.stripTrailing().equals(skipUntil.get())) skipUntil = Optional.empty();
            return;
        }
        int indent = line.length() - line.stripLeading().length();
        String text = line.strip();
        if (text.equals("---")) skipUntil = Optional.of(line.substring(0, indent) + "...");
        else if (indent % INDENT == 0) take(text, indent / INDENT, number);
        if (text.endsWith(" {") && TapPoint.parse(text, number).isPresent())
            skipUntil = Optional.of(line.substring(0, indent) + "}");
    }

    private void take(String text, int level, int number) {
        // With this, prove sums up a file whose tests it has shown.
        if (level == 0 && text.equals("ok") && planned && plan == topTests) return;
        if (level == 0) outer(text);
        TapPoint.parse(text.endsWith(" {") ? text.substring(0, text.length() - 2) : text, number)
                .ifPresent(point -> point(point, level));
    }

    private void outer(String text) {
        if (text.startsWith("TAP version ")) version = text;
        if (text.startsWith("Bail out!")) bailedOut = true;
        if (text.equals("Result: FAIL")) failed = true;
        Matcher said = PLAN.matcher(text);
        if (!said.matches()) return;
        if (!planned) sink.say("plan", "1.." + said.group(1), Pointer.WHOLE_FILE);
        planned = true;
        plan = (int) Math.min(Integer.MAX_VALUE, (long) plan + Integer.parseInt(said.group(1)));
    }

    private void point(TapPoint point, int level) {
        while (levels.size() <= level + 1) levels.addLast(new ArrayList<>());
        List<List<Named>> all = new ArrayList<>(levels);
        List<Named> within = all.get(level + 1);
        List<Named> summed = sum(point, within);
        within.clear();
        if (level > 0) {
            nestedTests++;
            all.get(level).addAll(summed);
            return;
        }
        topTests++;
        kinds.add(point.kind());
        summed.forEach(this::tell);
    }

    /** What stands for {@code point}: the points of its subtest, or itself where they do not say why it is as it is. */
    private static List<Named> sum(TapPoint point, List<Named> within) {
        boolean failed = point.outcome() == TestOutcome.FAILED;
        boolean failedWithin = within.stream().anyMatch(named -> named.point().outcome() == TestOutcome.FAILED);
        if (within.isEmpty() || !point.directive().isEmpty()) return List.of(new Named("", point));
        List<Named> all = new ArrayList<>(
                within.stream().map(named -> named.in(point.name())).toList());
        if (failed && !failedWithin) all.add(new Named("", point));
        return all;
    }

    private void tell(Named named) {
        TapPoint point = named.point();
        tally.add(new TestName(named.group(), point.name(), "").ended(point.outcome(), new Pointer("", point.line())));
    }

    void finish() {
        sink.say("version", version, Pointer.WHOLE_FILE);
        sink.say("topTests", topTests, Pointer.WHOLE_FILE);
        sink.say("nestedTests", nestedTests, Pointer.WHOLE_FILE);
        sink.say("bailOut", String.valueOf(bailedOut), Pointer.WHOLE_FILE);
        kinds.tell(sink);
        if (bailedOut || !planned || plan != topTests) sink.judge(Outcome.INCOMPLETE);
        tally.finish(tally.listed() + Math.max(0, plan - topTests), failed);
    }
}
