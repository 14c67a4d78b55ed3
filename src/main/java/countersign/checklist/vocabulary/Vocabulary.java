package countersign.checklist.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language. Words are in lower case, letters and digits only, one blank for everything between: {@code pre launch}
 * stands for Pre-Launch and PRE LAUNCH.
 *
 * @param language ISO 639-1
 */
public record Vocabulary(String language, Map<Sense, Set<String>> words) {
    public Vocabulary {
        Map<Sense, Set<String>> copy = new EnumMap<>(Sense.class);
        words.forEach((sense, set) -> copy.put(sense, Collections.unmodifiableSet(new LinkedHashSet<>(set))));
        words = Collections.unmodifiableMap(copy);
    }

    /** The words for a sense; none where the language has none. */
    public Set<String> of(Sense sense) {
        return words.getOrDefault(sense, Set.of());
    }

    /** Words for one sense, with commas between them. */
    static Map.Entry<Sense, Set<String>> words(Sense sense, String list) {
        return Map.entry(sense, new LinkedHashSet<>(List.of(list.split(", ", -1))));
    }

    /** Each of {@code first} with each of {@code second} behind it, with commas between them as {@link #words} takes them. */
    static String each(String first, String second) {
        List<String> pairs = new ArrayList<>();
        for (String one : first.split(", ", -1))
            for (String other : second.split(", ", -1)) pairs.add(one + " " + other);
        return String.join(", ", pairs);
    }
}
