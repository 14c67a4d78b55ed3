package countersign.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** A number with its unit, as it was written: never rounded. */
public record Quantity(BigDecimal value, Unit unit) {
    private static final int LONGEST_PLAIN = 40;

    /**
     * Reads {@code 2.5 s}, {@code 500KB}, {@code 0.1%} or a bare number. The decimal sign is a point; there is no grouping and no exponent.
     * Empty for anything else.
     */
    public static Optional<Quantity> parse(String text) {
        String written = text.strip();
        int end = numberEnd(written, 0);
        if (end == 0) return Optional.empty();
        BigDecimal value = new BigDecimal(written.substring(0, end));
        String unit = written.substring(end).strip();
        if (unit.isEmpty()) return Optional.of(new Quantity(value, Unit.NONE));
        return Unit.parse(unit).map(known -> new Quantity(value, known));
    }

    /** The index behind the number that begins at {@code start}; {@code start} itself where none does. */
    static int numberEnd(String text, int start) {
        int digits = start;
        if (digits < text.length() && text.charAt(digits) == '-') digits++;
        int end = digitsEnd(text, digits);
        if (end == digits || end - start > LONGEST_PLAIN) return start;
        if (end >= text.length() || text.charAt(end) != '.') return end;
        int fraction = digitsEnd(text, end + 1);
        return fraction == end + 1 || fraction - start > LONGEST_PLAIN ? end : fraction;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
        return end;
    }

    /** The value in the base unit of its dimension (second, byte, one); exact. */
    public BigDecimal inBaseUnit() {
        return value.multiply(unit.factor());
    }

    /** As a person writes it, with a point: {@code 2.5 s}, {@code 0.1%}. */
    @Override
    public String toString() {
        boolean plain = value.precision() + Math.abs((long) value.scale()) <= LONGEST_PLAIN;
        String number = plain ? value.toPlainString() : value.toString();
        return unit.symbol().isEmpty() || unit == Unit.PERCENT || unit == Unit.PER_SECOND
                ? number + unit.symbol()
                : number + " " + unit.symbol();
    }
}
