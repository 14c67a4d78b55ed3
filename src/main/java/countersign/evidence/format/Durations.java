package countersign.evidence.format;

import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Any number of whole durations, held as how often each occurs: exact percentiles in memory that does not grow with the number of samples.
 * A percentile is by nearest rank: the smallest duration that at least so many percent of the samples do not exceed.
 */
final class Durations {
    private static final int DENSE = 1 << 20;
    private static final int MOST_RARE = 100_000;
    private static final int[] PERCENTILES = {50, 75, 90, 95, 99};

    private final Unit unit;
    private final int perUnit;
    private long[] counts = new long[1024];
    private final TreeMap<Long, Long> rare = new TreeMap<>();
    private long count;
    private long sum;

    /**
     * @param unit that they are told in
     * @param perUnit how many of what is added make one of the unit
     */
    Durations(Unit unit, int perUnit) {
        this.unit = unit;
        this.perUnit = perUnit;
    }

    /**
     * Adds one, 0 or more.
     *
     * @throws Malformed where too many different ones are longer than about a million
     */
    void add(long duration) {
        count++;
        sum = Math.addExact(sum, duration);
        if (duration >= DENSE) {
            rare.merge(duration, 1L, Long::sum);
            if (rare.size() > MOST_RARE) throw new Malformed("it has too many different durations");
            return;
        }
        int index = (int) duration;
        if (index >= counts.length) counts = Arrays.copyOf(counts, Integer.highestOneBit(index) * 2);
        counts[index]++;
    }

    long count() {
        return count;
    }

    /** Tells the usual statistics of what was added; nothing where nothing was. */
    void tell(LoadTally load, Pointer at) {
        if (count == 0) return;
        load.time("min", Optional.of(quantity(ranked(1))), at);
        BigDecimal whole = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(perUnit));
        BigDecimal mean = BigDecimal.valueOf(sum).divide(whole, MathContext.DECIMAL128);
        load.time("avg", Optional.of(new Quantity(mean, unit)), at);
        for (int percent : PERCENTILES) load.time("p" + percent, Optional.of(quantity(percentile(percent))), at);
        load.time("max", Optional.of(quantity(ranked(count))), at);
    }

    /** The percentile by nearest rank, of at least one sample. */
    long percentile(int percent) {
        return ranked(Math.floorDiv(Math.addExact(Math.multiplyExact(count, percent), 99), 100));
    }

    /** The duration that stands at this rank, the shortest being at rank 1. */
    private long ranked(long rank) {
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank) return i;
        }
        for (Map.Entry<Long, Long> entry : rare.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) return entry.getKey();
        }
        throw new IllegalArgumentException("no rank " + rank + " of " + count);
    }

    private Quantity quantity(long duration) {
        BigDecimal value = BigDecimal.valueOf(duration);
        return new Quantity(
                perUnit == 1 ? value : value.divide(BigDecimal.valueOf(perUnit), MathContext.DECIMAL128), unit);
    }
}
