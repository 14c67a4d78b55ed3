package countersign.checklist.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language. Words are in lower case, letters and digits only, one blank for everything between: {@code pre launch}
 * stands for Pre-Launch and PRE LAUNCH.
 */
public final class Vocabulary {
    private final String language;
    private final Map<Sense, String> lists;

    Vocabulary(String language, Map<Sense, String> lists) {
        this.language = language;
        this.lists = new EnumMap<>(lists);
    }

    /** As ISO 639-1 has it. */
    public String language() {
        return language;
    }

    /** The words for a sense, made anew for each call; none where the language has none. */
    public Set<String> of(Sense sense) {
        return Collections.unmodifiableSet(WordList.read(lists.getOrDefault(sense, "")));
    }

    /** Words for one sense, with commas between them. */
    static Map.Entry<Sense, String> words(Sense sense, String list) {
        return Map.entry(sense, list);
    }

    /** Each of {@code first} with each of {@code second} behind it, with commas between them as {@link #words} takes them. */
    static String each(String first, String second) {
        return WordList.each(first, second);
    }
}
