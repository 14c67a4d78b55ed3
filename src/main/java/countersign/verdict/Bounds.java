package countersign.verdict;

import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import java.math.BigDecimal;

/** Bounds, in words and in which way they are missed. */
final class Bounds {
    private Bounds() {}

    static Phrase phrase(Bound bound) {
        return Phrase.of(say(bound.comparator()), new Phrase.Amount(bound.limit()));
    }

    /** How far {@code observed} goes in the direction that the bound forbids: the greatest of several is the worst. */
    static BigDecimal badness(Bound bound, Quantity observed) {
        BigDecimal value = observed.inBaseUnit();
        return switch (bound.comparator()) {
            case LESS, AT_MOST, EQUAL, NOT_EQUAL -> value;
            case GREATER, AT_LEAST -> value.negate();
        };
    }

    private static Say say(Comparator comparator) {
        return switch (comparator) {
            case LESS -> Say.LESS;
            case AT_MOST -> Say.AT_MOST;
            case GREATER -> Say.GREATER;
            case AT_LEAST -> Say.AT_LEAST;
            case EQUAL -> Say.EQUAL;
            case NOT_EQUAL -> Say.NOT_EQUAL;
        };
    }
}
