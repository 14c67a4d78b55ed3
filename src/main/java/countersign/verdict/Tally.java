package countersign.verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many items have which verdict.
 *
 * @param present worst first, verdicts that no item has left out
 */
public record Tally(Map<Verdict, Integer> present) {
    public Tally {
        EnumMap<Verdict, Integer> copy = new EnumMap<>(Verdict.class);
        copy.putAll(present);
        present = Collections.unmodifiableMap(copy);
    }

    public static Tally of(Iterable<Ruling> rulings) {
        EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Ruling ruling : rulings) counts.merge(ruling.verdict(), 1, Integer::sum);
        return new Tally(counts);
    }

    /** Zero where no item has it. */
    public int of(Verdict verdict) {
        return present.getOrDefault(verdict, 0);
    }

    public int total() {
        return present.values().stream().mapToInt(Integer::intValue).sum();
    }
}
