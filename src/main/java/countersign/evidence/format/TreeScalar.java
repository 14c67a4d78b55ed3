package countersign.evidence.format;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A scalar.
 *
 * @param text as JSON writes it, of a string the characters themselves
 */
record TreeScalar(String text, boolean string) implements Tree {
    @Override
    public Collection<Tree> children() {
        return List.of();
    }

    /** The number that this is, if it is one. */
    Optional<BigDecimal> number() {
        boolean digits = !text.isEmpty() && text.length() < 400 && "-0123456789".indexOf(text.charAt(0)) >= 0;
        if (string || !digits) return Optional.empty();
        try {
            return Optional.of(new BigDecimal(text)).filter(number -> Math.abs(number.scale()) <= 1000);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
