package countersign.verdict;

import countersign.binding.Expectation;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values held against an expectation. Text is equal or it is not, so that version {@code 1.10} is not {@code 1.1}; numbers are those of
 * RFC 8259, or have a unit behind them, compared as they are written, never rounded.
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
        return of(expected, values, Unit.NONE);
    }

    /** Where a bare number is of {@code unit}. */
    static Meeting of(Expectation expected, List<String> values, Unit unit) {
        List<String> met = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> incomparable = new ArrayList<>();
        for (String value : values) {
            Optional<Boolean> meets = meets(expected, value, unit);
            if (meets.isEmpty()) incomparable.add(value);
            else (meets.get() ? met : missed).add(value);
        }
        return new Meeting(met, missed, incomparable);
    }

    /** Whether the bare number or text {@code value} is as expected; empty where the two cannot be compared. */
    static Optional<Boolean> meets(Expectation expected, String value) {
        return meets(expected, value, Unit.NONE);
    }

    private static Optional<Boolean> meets(Expectation expected, String value, Unit unit) {
        if (expected instanceof Expectation.Text text)
            return Optional.of(text.text().equals(value));
        return quantity(value, unit)
                .flatMap(quantity -> ((Expectation.Within) expected).bound().admits(quantity));
    }

    /** What was found at {@code query}: the one value, or how many of {@code values} hold. */
    Phrase told(CodeText query, List<String> values) {
        if (values.size() == 1) return Phrase.of(Say.VALUE_IS, query, new CodeText(values.get(0)));
        return Phrase.of(Say.VALUES_MEETING, Number.of(met.size()), Number.of(values.size()), query);
    }

    /** Which value at {@code query} leaves it open, where one does. */
    Phrase doubt(CodeText query) {
        return Phrase.of(Say.VALUE_INCOMPARABLE, query, new CodeText(incomparable.get(0)));
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

    private static Optional<Quantity> quantity(String value, Unit unit) {
        if (NUMBER.matcher(value).matches()) return Optional.of(new Quantity(new BigDecimal(value), unit));
        return Quantity.parse(value).filter(measured -> measured.unit() != Unit.NONE);
    }
}
