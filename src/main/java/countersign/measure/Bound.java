package countersign.measure;

import java.util.Optional;

/** A limit on a quantity, such as {@code < 2.5 s}. */
public record Bound(Comparator comparator, Quantity limit) {
    /**
     * Whether {@code observed} keeps to the bound; empty where the two have units that cannot be compared. A bare number is compared with a
     * share as a ratio.
     */
    public Optional<Boolean> admits(Quantity observed) {
        if (!comparable(observed.unit(), limit.unit())) return Optional.empty();
        return Optional.of(comparator.admits(observed.inBaseUnit().compareTo(limit.inBaseUnit())));
    }

    private static boolean comparable(Unit observed, Unit expected) {
        if (observed.dimension() == expected.dimension()) return true;
        return observed.dimension() == Unit.Dimension.SHARE && expected == Unit.NONE;
    }
}
