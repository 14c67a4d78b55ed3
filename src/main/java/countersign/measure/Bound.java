package countersign.measure;

import java.util.List;
import java.util.Optional;

/** A limit on a quantity, such as {@code < 2.5 s}. */
public record Bound(Comparator comparator, Quantity limit) {
    /** Reads {@code < 2.5 s}, {@code >= 3}, {@code <500KB}, {@code ≤ 0.1%} or {@code == 0}; empty for anything else. */
    public static Optional<Bound> parse(String text) {
        String written = text.strip();
        return BoundScanner.at(written, 0)
                .filter(found -> found.end() == written.length())
                .map(InText::bound);
    }

    /**
     * The bounds in running text, in order. Only {@code <}, {@code <=}, {@code >}, {@code >=}, {@code ≤} and {@code ≥} before a number make
     * one; arrows, ranges, dates, version numbers and numbers with an unknown unit at them make none.
     */
    public static List<InText> findAll(String text) {
        return BoundScanner.all(text);
    }

    /** A bound in a text, from its comparator at {@code start} to before {@code end}, 0-based in UTF-16 units. */
    public record InText(Bound bound, int start, int end) {}

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

    /** As a person writes it: {@code < 2.5 s}. */
    @Override
    public String toString() {
        return comparator.symbol() + " " + limit;
    }
}
