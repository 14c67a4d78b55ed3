package countersign.evidence;

import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.source.Glob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Test cases of one file without their names: how many ended how, and a hash of each that tells whether it is the same test as one of
 * another file. Two tests whose hashes are alike count as one, and of one test the worst outcome counts, so that nothing is gained by them.
 */
public final class TestLedger {
    private final Map<Kind, Hashes> kinds = new LinkedHashMap<>();

    /** Tests that ended alike, and that the same patterns of names match. */
    private record Kind(TestOutcome outcome, Set<Glob> names) {}

    /** Attempts in one file that ended alike, by ascending hash. */
    static final class Run {
        private final String file;
        private final TestOutcome outcome;
        private final long[] hashes;

        private Run(String file, TestOutcome outcome, long[] hashes) {
            this.file = file;
            this.outcome = outcome;
            this.hashes = hashes;
        }

        String file() {
            return file;
        }

        TestOutcome outcome() {
            return outcome;
        }

        int length() {
            return hashes.length;
        }

        long hash(int index) {
            return hashes[index];
        }
    }

    void add(TestCase test, Set<Glob> names) {
        kinds.computeIfAbsent(new Kind(test.outcome(), names), kind -> new Hashes())
                .add(Hash64.of(test.identity()));
    }

    /** How many there are. */
    public int size() {
        return kinds.values().stream().mapToInt(Hashes::size).sum();
    }

    /** Adds to {@code counts} how many ended how. */
    public void countInto(Map<TestOutcome, Integer> counts) {
        kinds.forEach((kind, hashes) -> counts.merge(kind.outcome(), hashes.size(), Integer::sum));
    }

    /** Whether there is one that {@code named} matches, a pattern that was wanted when the file was read; any where none is asked for. */
    public boolean holds(Optional<Glob> named) {
        return kinds.keySet().stream().anyMatch(kind -> isAsked(kind, named));
    }

    /** Those that {@code named} matches, as attempts in {@code file}. */
    List<Run> runs(String file, Optional<Glob> named) {
        List<Run> runs = new ArrayList<>();
        kinds.forEach((kind, hashes) -> {
            if (!isAsked(kind, named)) return;
            for (long[] run : hashes.runs()) runs.add(new Run(file, kind.outcome(), run));
        });
        return runs;
    }

    private static boolean isAsked(Kind kind, Optional<Glob> named) {
        return named.map(kind.names()::contains).orElse(true);
    }
}
