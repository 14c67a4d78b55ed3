package countersign.evidence;

import countersign.evidence.TestLedger.Run;
import java.util.ArrayList;
import java.util.List;

/** Walks the ledgers of several files together, test by test. */
final class LedgerMerge {
    private final List<Run> runs;
    private final int[] positions;
    /** A binary heap of those runs that are not at their end, the one with the least hash at the root. */
    private final int[] heap;

    private int live;

    LedgerMerge(List<Run> runs) {
        this.runs = runs;
        this.positions = new int[runs.size()];
        this.heap = new int[runs.size()];
        for (int run = 0; run < runs.size(); run++) if (runs.get(run).length() > 0) heap[live++] = run;
        for (int node = live / 2 - 1; node >= 0; node--) sink(node);
    }

    /** Takes all attempts of one test. */
    interface Taker {
        /** The list is good until this returns. */
        void take(long hash, List<Run> attempts);
    }

    void each(Taker taker) {
        List<Run> attempts = new ArrayList<>();
        while (live > 0) {
            long hash = head(0);
            attempts.clear();
            while (live > 0 && head(0) == hash) attempts.add(next());
            taker.take(hash, attempts);
        }
    }

    private Run next() {
        int run = heap[0];
        if (++positions[run] == runs.get(run).length()) heap[0] = heap[--live];
        sink(0);
        return runs.get(run);
    }

    private long head(int node) {
        int run = heap[node];
        return runs.get(run).hash(positions[run]);
    }

    private void sink(int from) {
        int node = from;
        for (int least = least(node); least != node; least = least(node)) {
            int moved = heap[node];
            heap[node] = heap[least];
            heap[least] = moved;
            node = least;
        }
    }

    /** Of a node and those below it. */
    private int least(int node) {
        int least = node;
        for (int child = 2 * node + 1; child <= 2 * node + 2 && child < live; child++) {
            if (head(child) < head(least)) least = child;
        }
        return least;
    }
}
