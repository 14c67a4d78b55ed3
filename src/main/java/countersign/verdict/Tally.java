package countersign.verdict;

import java.util.EnumMap;
import java.util.Map;

/** How many items have which verdict; verdicts that no item has count zero. Immutable. */
public final class Tally {
    private final EnumMap<Verdict, Integer> counts;

    private Tally(EnumMap<Verdict, Integer> counts) {
        this.counts = counts;
    }

    public static Tally of(Iterable<Ruling> rulings) {
        EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Ruling ruling : rulings) counts.merge(ruling.verdict(), 1, Integer::sum);
        return new Tally(counts);
    }

    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Worst first, verdicts that no item has left out. */
    public Map<Verdict, Integer> present() {
        return new EnumMap<>(counts);
    }
}
