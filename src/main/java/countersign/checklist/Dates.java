package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in ISO 8601, in digits of any script; no other form is safe to compare. */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})(?!\\p{Nd})");

    private static final int LENGTH = 10;

    private Dates() {}

    /** The first date in the text. */
    static Optional<LocalDate> in(String text) {
        if (text.length() < LENGTH) return Optional.empty();
        Matcher matcher = ISO.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    /** What the first bullet labelled as due says. */
    static Optional<LocalDate> labelled(List<LabelLine> labels, Lexicon lexicon) {
        for (LabelLine label : labels) {
            Optional<LocalDate> date =
                    lexicon.is(Sense.DUE_LABEL, label.label()) ? in(label.value()) : Optional.empty();
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
