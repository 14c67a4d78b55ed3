package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of every language that stand for one thing, gathered when they are first asked for. Where more than one thing is asked of a
 * text, make a {@link Phrase} of it.
 */
final class Words {
    private static final Map<Sense, Words> ALL = new ConcurrentHashMap<>();

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> firsts = new LinkedHashSet<>();
    private int longest;

    private Words(Sense sense) {
        for (Vocabulary vocabulary : Vocabularies.ALL) vocabulary.of(sense).forEach(this::add);
    }

    private void add(String word) {
        words.add(word);
        firsts.add(word.substring(0, end(word, 0)));
        longest = Math.max(longest, new Phrase(word).count());
    }

    static Words of(Sense sense) {
        return ALL.computeIfAbsent(sense, Words::new);
    }

    /** Whether the whole text is a word for {@code sense}. */
    static boolean is(Sense sense, String text) {
        return Phrase.of(text).is(sense);
    }

    /** Whether a word for {@code sense} stands anywhere in the text. */
    static boolean has(Sense sense, String text) {
        return Phrase.of(text).has(sense);
    }

    /** How many words at the beginning of the text make the longest word for {@code sense}; 0 where none does. */
    static int leading(Sense sense, String text) {
        return Phrase.of(text).leading(sense);
    }

    boolean contain(String folded) {
        return words.contains(folded);
    }

    /** How many words of {@code folded} from the offset {@code from} on, where one begins, make the longest of these words; 0 where none does. */
    int leading(String folded, int from) {
        int end = end(folded, from);
        if (!firsts.contains(folded.substring(from, end))) return 0;
        int found = 0;
        for (int n = 1; n <= longest; n++) {
            if (contain(folded.substring(from, end))) found = n;
            if (end == folded.length()) break;
            end = end(folded, end + 1);
        }
        return found;
    }

    private static int end(String folded, int from) {
        int blank = folded.indexOf(' ', from);
        return blank < 0 ? folded.length() : blank;
    }
}
