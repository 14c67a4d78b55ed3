package countersign.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Which items are to be counted and told, so that none is told twice and none left out. */
public final class Nesting {
    private Nesting() {}

    /**
     * The indices of those of {@code rulings}, all of one checklist, that are worse than {@code none} and than all that is nested in them.
     *
     * @param badness how bad a ruling is, {@code none} at the least
     */
    public static <T extends Comparable<T>> BitSet worseThanNested(
            List<Ruling> rulings, Function<Ruling, T> badness, T none) {
        BitSet worse = new BitSet();
        List<T> below = new ArrayList<>(Collections.nCopies(rulings.size(), none));
        for (int i = rulings.size() - 1; i >= 0; i--) {
            T own = badness.apply(rulings.get(i));
            if (own.compareTo(below.get(i)) > 0) worse.set(i);
            T worst = worst(own, below.get(i));
            rulings.get(i)
                    .item()
                    .place()
                    .parent()
                    .ifPresent(parent -> below.set(parent, worst(worst, below.get(parent))));
        }
        return worse;
    }

    private static <T extends Comparable<T>> T worst(T one, T other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
