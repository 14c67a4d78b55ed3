package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code Date:} that stands behind a name on the same line. */
record DateLabel(Lexicon lexicon) {
    private static final Pattern LABEL =
            Pattern.compile("(\\p{L}[\\p{L}/]{0,20}(?: \\p{L}{1,20})?)(?:\\*\\*|__)?\\s{0,3}[:\uFF1A]");

    /** More than two words and what may stand behind them. */
    private static final int LONGEST = 60;

    /** The first such label that does not begin the line; its value reaches to the next one or the end. */
    Optional<LabelLine> in(Line line) {
        String raw = line.raw();
        if (!mayHoldOne(raw)) return Optional.empty();
        Matcher matcher = LABEL.matcher(raw);
        for (int from = 0; matcher.find(from); from = matcher.end()) {
            int start = labelStart(matcher);
            if (start < 0 || !isBehindSomething(raw, start)) continue;
            return LabelLine.of(line.from(line.start() + start)).map(this::cut);
        }
        return Optional.empty();
    }

    /** Whether a word for a date stands before any colon: most lines are done with this look. */
    private boolean mayHoldOne(String raw) {
        return mayHoldOne(raw, ':') || mayHoldOne(raw, '\uFF1A');
    }

    private boolean mayHoldOne(String raw, char colon) {
        for (int at = raw.indexOf(colon); at >= 0; at = raw.indexOf(colon, at + 1))
            if (endsInDate(raw.substring(Math.max(0, at - LONGEST), at))) return true;
        return false;
    }

    private boolean endsInDate(String before) {
        String words = lexicon.phrase(before).words();
        int last = words.lastIndexOf(' ') + 1;
        int two = words.lastIndexOf(' ', last - 2) + 1;
        Words dates = lexicon.words(Sense.SIGN_DATE);
        return dates.contain(words.substring(last)) || dates.contain(words.substring(two));
    }

    /** Where the word for a date begins in the match, or -1: a name may stand right in front of it. */
    private int labelStart(Matcher matcher) {
        String words = matcher.group(1);
        int blank = words.indexOf(' ');
        if (lexicon.is(Sense.SIGN_DATE, words)) return matcher.start();
        boolean second = blank > 0 && lexicon.is(Sense.SIGN_DATE, words.substring(blank + 1));
        return second ? matcher.start() + blank + 1 : -1;
    }

    /** What stands before must be a rule, a mark or a name that ends there; {@code Start date:} is a label of its own. */
    private boolean isBehindSomething(String raw, int start) {
        String before = PlainText.trimmed(raw.substring(0, start), "*");
        if (before.isEmpty()) return false;
        if (!Character.isLetter(before.charAt(before.length() - 1))) return true;
        int colon = before.lastIndexOf(':');
        return colon >= 0 && Blanks.state(before.substring(colon + 1), lexicon) == Field.State.FILLED;
    }

    private LabelLine cut(LabelLine label) {
        Matcher next = LABEL.matcher(label.value());
        if (!next.find() || !lexicon.is(Sense.SIGN_DATE, next.group(1))) return label;
        String value = label.value().substring(0, next.start()).strip();
        return new LabelLine(label.label(), label.bold(), label.start(), value, label.valueStart());
    }
}
