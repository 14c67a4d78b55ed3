package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of every language that stand for one thing, gathered when they are first asked for. */
final class Words {
    private static final Map<Sense, Words> ALL = new ConcurrentHashMap<>();

    private final Set<String> words = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private int longest;

    private Words(Sense sense) {
        for (Vocabulary vocabulary : Vocabularies.ALL) vocabulary.of(sense).forEach(this::add);
    }

    private void add(String word) {
        Phrase phrase = new Phrase(word);
        words.add(word);
        firsts.add(word.substring(0, end(word, 0)));
        longest = Math.max(longest, phrase.count());
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

    /** Whether the text begins with a word for {@code sense}. */
    static boolean leads(Sense sense, String text) {
        return Phrase.of(text).leads(sense);
    }

    /** Whether {@code folded} is one of these words. */
    boolean contain(String folded) {
        return words.contains(folded);
    }

    /** Whether one of these words stands in {@code folded} from the offset {@code from} on, where a word begins. */
    boolean begin(String folded, int from) {
        int end = end(folded, from);
        if (!firsts.contains(folded.substring(from, end))) return false;
        for (int n = 1; n < longest && end < folded.length() && !contain(folded.substring(from, end)); n++)
            end = end(folded, end + 1);
        return contain(folded.substring(from, end));
    }

    private static int end(String folded, int from) {
        int blank = folded.indexOf(' ', from);
        return blank < 0 ? folded.length() : blank;
    }
}
