package countersign.verdict;

import countersign.binding.Expectation;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values held against an expectation. Text is equal or it is not, so that version {@code 1.10} is not {@code 1.1}; numbers are those of
 * RFC 8259, compared as they are written, never rounded.
 */
record Meeting(List<String> met, List<String> missed, List<String> incomparable) {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,300})(\\.[0-9]{1,300})?([eE][+-]?[0-9]{1,4})?");

    Meeting {
        met = List.copyOf(met);
        missed = List.copyOf(missed);
        incomparable = List.copyOf(incomparable);
    }

    static Meeting of(Expectation expected, List<String> values) {
        return new Meeting(
                those(values, expected, Optional.of(true)),
                those(values, expected, Optional.of(false)),
                those(values, expected, Optional.empty()));
    }

    /** Whether {@code value} is as expected; empty where the two cannot be compared. */
    static Optional<Boolean> meets(Expectation expected, String value) {
        if (expected instanceof Expectation.Text text)
            return Optional.of(text.text().equals(value));
        return number(value)
                .flatMap(quantity -> ((Expectation.Within) expected).bound().admits(quantity));
    }

    /** What is expected, as a clause. */
    static Phrase phrase(Expectation expected) {
        if (expected instanceof Expectation.Text text) return Phrase.of(Say.THE_TEXT, new Phrase.CodeText(text.text()));
        return Bounds.phrase(((Expectation.Within) expected).bound());
    }

    Support every() {
        if (!missed.isEmpty()) return Support.REFUTED;
        return incomparable.isEmpty() ? Support.CONFIRMED : Support.ABSENT;
    }

    Support some() {
        if (!met.isEmpty()) return Support.CONFIRMED;
        return incomparable.isEmpty() ? Support.REFUTED : Support.ABSENT;
    }

    Support none() {
        if (!met.isEmpty()) return Support.REFUTED;
        return incomparable.isEmpty() ? Support.CONFIRMED : Support.ABSENT;
    }

    private static List<String> those(List<String> values, Expectation expected, Optional<Boolean> met) {
        return values.stream()
                .filter(value -> meets(expected, value).equals(met))
                .toList();
    }

    private static Optional<Quantity> number(String value) {
        if (!NUMBER.matcher(value).matches()) return Optional.empty();
        return Optional.of(new Quantity(new BigDecimal(value), Unit.NONE));
    }
}
