package countersign.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A growing number of hashes, each in eight bytes and never copied once there are many. */
final class Hashes {
    private static final int FIRST = 64;
    private static final int CHUNK = 1 << 15;

    private final List<long[]> full = new ArrayList<>();
    private long[] last = new long[FIRST];
    private int filled;

    void add(long hash) {
        if (filled == last.length) grow();
        last[filled++] = hash;
    }

    private void grow() {
        if (last.length < CHUNK) {
            last = Arrays.copyOf(last, 2 * filled);
            return;
        }
        full.add(last);
        last = new long[CHUNK];
        filled = 0;
    }

    int size() {
        return full.size() * CHUNK + filled;
    }

    /** All of them in several runs, each ascending. */
    List<long[]> runs() {
        List<long[]> runs = new ArrayList<>(full);
        runs.add(Arrays.copyOf(last, filled));
        runs.forEach(Arrays::sort);
        return runs;
    }
}
