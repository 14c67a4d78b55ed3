package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line says of the state of its document: {@code 12/45 complete}, {@code Total: 45 items}, {@code Progress: 80 %}, {@code Status: COMPLETE}.
 *
 * @param words as said, for the report
 * @param part how many are done, or the percentage; -1 where only a total is told
 * @param whole out of how many
 */
record Declared(Kind kind, String words, int part, int whole) {
    private static final Pattern RATIO = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,5}) ?(?:/| of | out of | dari ) ?(\\d{1,5})(?![\\d/.,-])(?: (\\p{L}+))?");
    private static final Pattern COUNTS = Pattern.compile(
            "(?i)total ?[=:] ?(\\d{1,5})\\W{1,3}(?:checked|done|ticked|complete|completed) ?[=:] ?(\\d{1,5})");
    private static final Pattern TOTAL = Pattern.compile("(\\d{1,5})(?: (\\p{L}+))?");
    private static final Pattern IN_HEADING = Pattern.compile("\\((\\d{1,5}) (\\p{L}+)\\)");
    private static final Pattern SHARE =
            Pattern.compile("(?<![\\d.<>=\u2264\u2265-])(\\d{1,3})(?:\\.\\d{1,2})? ?%(?: (\\p{L}+))?");
    private static final Pattern BADGE = Pattern.compile("/badge/([^/?)-]{1,40})-(\\d{1,3})%25");
    private static final Pattern REMARK = Pattern.compile("[(,;.!|\u2013\u2014]|\\s-{1,2}\\s");
    private static final int FULL = 100;

    /** What is told. */
    enum Kind {
        RATIO,
        TOTAL,
        SHARE,
        /** That all is done. */
        ALL
    }

    /** What {@code raw} says, a line of running text as written. */
    static Optional<Declared> in(String raw, Lexicon lexicon) {
        if (raw.length() > 400) return Optional.empty();
        Matcher badge = BADGE.matcher(raw);
        if (raw.contains("/badge/")
                && badge.find()
                && isProgress(badge.group(1).replace("%20", " ").replace('_', ' '), lexicon))
            return share(badge.group(1) + " " + badge.group(2) + " %", badge.group(2));
        String text = PlainText.of(raw);
        Optional<LabelLine> label = LabelLine.of(new Line(0, text));
        Optional<Declared> state =
                label.filter(said -> isState(said, lexicon)).flatMap(said -> all(said.value(), lexicon));
        return state.or(() -> counts(text))
                .or(() -> ratio(text, label, lexicon))
                .or(() -> label.flatMap(said -> total(said, lexicon)))
                .or(() -> percent(text, label, lexicon));
    }

    /** What a heading says; that it is done, only behind a dash or in parentheses, where it would name something else elsewhere. */
    static Optional<Declared> inHeading(String text, Lexicon lexicon) {
        Optional<Declared> said = in(text, lexicon);
        if (said.isPresent()) return said;
        Matcher total = IN_HEADING.matcher(text);
        if (total.find() && lexicon.is(Sense.COUNTED, total.group(2)))
            return Optional.of(new Declared(Kind.TOTAL, total.group(), -1, Integer.parseInt(total.group(1))));
        String[] parts = text.split("[(\u2013\u2014:]|\\s-\\s", -1);
        return parts.length < 2 ? Optional.empty() : all(parts[parts.length - 1].replace(")", ""), lexicon);
    }

    private static boolean isState(LabelLine label, Lexicon lexicon) {
        return lexicon.has(Sense.STATUS, label.label()) || lexicon.is(Sense.STATUS_LABEL, label.label());
    }

    private static boolean isProgress(String label, Lexicon lexicon) {
        return lexicon.is(Sense.PROGRESS_LABEL, label);
    }

    private static boolean counts(LabelLine label, Lexicon lexicon) {
        return isState(label, lexicon)
                || isProgress(label.label(), lexicon)
                || lexicon.is(Sense.TOTAL_LABEL, label.label());
    }

    private static Optional<Declared> all(String value, Lexicon lexicon) {
        String head = REMARK.split(value.strip(), 2)[0];
        boolean done = lexicon.is(Sense.ALL_DONE, head);
        return done ? Optional.of(new Declared(Kind.ALL, head.strip(), FULL, FULL)) : Optional.empty();
    }

    private static Optional<Declared> counts(String text) {
        Matcher counts = COUNTS.matcher(text);
        if (text.indexOf('=') < 0 || !counts.find()) return Optional.empty();
        return Optional.of(new Declared(Kind.RATIO, counts.group(), number(counts, 2), number(counts, 1)));
    }

    private static Optional<Declared> ratio(String text, Optional<LabelLine> label, Lexicon lexicon) {
        Matcher ratio = RATIO.matcher(text);
        if (!ratio.find()) return Optional.empty();
        String word = ratio.group(3) == null ? "" : ratio.group(3);
        boolean told = lexicon.is(Sense.FINISHED, word)
                || lexicon.is(Sense.COUNTED, word)
                || label.filter(said -> counts(said, lexicon)).isPresent();
        boolean possible = number(ratio, 1) <= number(ratio, 2);
        return told && possible
                ? Optional.of(new Declared(Kind.RATIO, ratio.group().strip(), number(ratio, 1), number(ratio, 2)))
                : Optional.empty();
    }

    private static Optional<Declared> total(LabelLine label, Lexicon lexicon) {
        Matcher total = TOTAL.matcher(REMARK.split(label.value(), 2)[0].strip());
        if (!lexicon.is(Sense.TOTAL_LABEL, label.label()) || !total.matches()) return Optional.empty();
        boolean counted = total.group(2) == null
                ? lexicon.has(Sense.COUNTED, label.label())
                : lexicon.is(Sense.COUNTED, total.group(2));
        return counted
                ? Optional.of(new Declared(Kind.TOTAL, label.label() + ": " + total.group(), -1, number(total, 1)))
                : Optional.empty();
    }

    private static Optional<Declared> percent(String text, Optional<LabelLine> label, Lexicon lexicon) {
        Matcher share = SHARE.matcher(text);
        if (text.indexOf('%') < 0 || !share.find()) return Optional.empty();
        boolean finished = share.group(2) != null && lexicon.is(Sense.FINISHED, share.group(2));
        boolean leads = label.filter(said -> share.start() <= said.valueStart() + 3)
                .filter(said -> isState(said, lexicon) || isProgress(said.label(), lexicon))
                .isPresent();
        return leads
                        || (finished
                                && label.filter(said -> !isState(said, lexicon)).isEmpty())
                ? share(share.group().strip(), share.group(1))
                : Optional.empty();
    }

    private static Optional<Declared> share(String words, String percent) {
        int number = Integer.parseInt(percent);
        return number > FULL ? Optional.empty() : Optional.of(new Declared(Kind.SHARE, words, number, FULL));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Whether the boxes say the same. */
    boolean holds(Boxes boxes) {
        return switch (kind) {
            case RATIO -> boxes.anyIs(part, whole);
            case TOTAL -> boxes.anyTotals(whole);
            case SHARE -> boxes.anyIsShare(part);
            case ALL -> boxes.areSettled();
        };
    }
}
