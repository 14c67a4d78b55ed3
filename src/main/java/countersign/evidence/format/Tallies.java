package countersign.evidence.format;

import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import java.util.Map;
import java.util.TreeMap;

/** Counts by a word of the file, told as {@code NAME.WORD}. */
final class Tallies {
    private static final int MOST = 100;
    private static final int LONGEST_WORD = 100;

    private final String name;
    private final Map<String, Integer> counts = new TreeMap<>();

    Tallies(String name) {
        this.name = name;
    }

    /** Counts one; an empty word counts as {@code none}, and words beyond those that can be shown as {@code other}. */
    void add(String word) {
        String shown = word.isBlank() ? "none" : Legible.of(word, LONGEST_WORD);
        boolean room = counts.size() < MOST || counts.containsKey(shown);
        counts.merge(room ? shown : "other", 1, Integer::sum);
    }

    int of(String word) {
        return counts.getOrDefault(word, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Tells each count that is not zero, in the order of the words. */
    void tell(FactSink sink) {
        counts.forEach((word, count) -> sink.say(name + "." + word, count, Pointer.WHOLE_FILE));
    }
}
