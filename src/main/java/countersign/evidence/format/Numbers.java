package countersign.evidence.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that are written as text. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

    private Numbers() {}

    /** The whole number that {@code text} is; 0 where it is none, or not one that counts something. */
    static int whole(String text) {
        return decimal(text)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
    }

    /** The number that {@code text} is, exactly, if it is one. */
    static Optional<BigDecimal> decimal(String text) {
        String stripped = text.strip();
        return DECIMAL.matcher(stripped).matches() ? Optional.of(new BigDecimal(stripped)) : Optional.empty();
    }
}
