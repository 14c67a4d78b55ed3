package countersign.checklist;

import countersign.checklist.vocabulary.Vocabularies;
import countersign.terms.Topic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what texts of one language are about, by the words in them. English mixes with every language. */
public final class Topics {
    private final Map<Topic, Words> words = new EnumMap<>(Topic.class);

    /** @param language ISO 639-1; of one that is not read, only the English words are known */
    public Topics(String language) {
        for (Topic topic : Topic.values()) words.put(topic, new Words());
        for (String read : new LinkedHashSet<>(List.of("en", language)))
            Vocabularies.of(read)
                    .ifPresent(vocabulary ->
                            words.forEach((topic, known) -> vocabulary.of(topic).forEach(known::add)));
    }

    /** What {@code text} is about; nothing where no word tells. */
    public Set<Topic> in(String text) {
        String folded = words(text);
        Set<Topic> found = EnumSet.noneOf(Topic.class);
        words.forEach((topic, known) -> {
            if (Phrase.has(known, folded)) found.add(topic);
        });
        return found;
    }

    /** The words of {@code text} as they are compared: letters and digits in lower case, one blank for all that stands between them. */
    public static String words(String text) {
        return Folded.words(Spelling.plain(text));
    }
}
