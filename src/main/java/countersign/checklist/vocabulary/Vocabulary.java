package countersign.checklist.vocabulary;

import countersign.terms.Topic;
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
    private final Map<Topic, String> topics;

    Vocabulary(String language, Map<Sense, String> lists, Map<Topic, String> topics) {
        this.language = language;
        this.lists = new EnumMap<>(lists);
        this.topics = new EnumMap<>(topics);
    }

    /** As ISO 639-1 has it. */
    public String language() {
        return language;
    }

    /** The words for a sense, made anew for each call; none where the language has none. */
    public Set<String> of(Sense sense) {
        return Collections.unmodifiableSet(WordList.read(lists.getOrDefault(sense, "")));
    }

    /** The words that tell of a topic, made anew for each call; none where the language has none. */
    public Set<String> of(Topic topic) {
        return Collections.unmodifiableSet(WordList.read(topics.getOrDefault(topic, "")));
    }

    /** Words for one topic, with commas between them. */
    static Map.Entry<Topic, String> words(Topic topic, String list) {
        return Map.entry(topic, list);
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
