package countersign.suggestion;

import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of tests, by the words in them. */
final class TestIndex {
    private final Map<String, BitSet> holders = new TreeMap<>();
    private final Map<String, Set<String>> spelled = new TreeMap<>();

    private TestIndex(Set<String> names) {
        int index = 0;
        for (String name : names) add(name, index++);
    }

    static TestIndex of(List<Evidence> files) {
        Set<String> names = new LinkedHashSet<>();
        for (Evidence file : files)
            for (Fact fact : file.facts()) if (fact instanceof Fact.TestCase test) names.add(test.name());
        return new TestIndex(names);
    }

    private void add(String name, int index) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : NameWords.of(name)) {
            int at = lower.indexOf(word);
            if (at < 0 || at + word.length() > name.length()) continue;
            holders.computeIfAbsent(word, any -> new BitSet()).set(index);
            spelled.computeIfAbsent(word, any -> new TreeSet<>()).add(name.substring(at, at + word.length()));
        }
    }

    boolean knows(String word) {
        return holders.containsKey(word);
    }

    /** The tests that have {@code word} in their names. */
    BitSet with(String word) {
        return (BitSet) holders.getOrDefault(word, new BitSet()).clone();
    }

    /** A pattern for the names that hold {@code word}, as they spell it. */
    String pattern(String word) {
        Set<String> forms = spelled.getOrDefault(word, Set.of(word));
        return forms.size() == 1 ? "*" + forms.iterator().next() + "*" : "*{" + String.join(",", forms) + "}*";
    }
}
