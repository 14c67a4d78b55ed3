package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words of every language that stand for one thing. Text is compared {@linkplain Folded#words folded}. */
final class Words {
    private static final EnumMap<Sense, Words> ALL = new EnumMap<>(Sense.class);

    private static final Words NONE = new Words();

    private final Set<String> words = new LinkedHashSet<>();
    private int longest;

    static {
        for (Sense sense : Sense.values()) {
            Words words = new Words();
            for (Vocabulary vocabulary : Vocabularies.ALL) vocabulary.of(sense).forEach(words::add);
            ALL.put(sense, words);
        }
    }

    private Words() {}

    private void add(String word) {
        words.add(word);
        longest = Math.max(longest, word.split(" ", -1).length);
    }

    /** Whether the whole text is a word for {@code sense}. */
    static boolean is(Sense sense, String text) {
        return of(sense).words.contains(Folded.words(text));
    }

    /** Whether a word for {@code sense} stands anywhere in the text. */
    static boolean has(Sense sense, String text) {
        List<String> tokens = tokens(text);
        for (int from = 0; from < tokens.size(); from++)
            if (of(sense).leading(tokens.subList(from, tokens.size())) > 0) return true;
        return false;
    }

    /** What the whole text is a word for. */
    static Set<Sense> whole(String text) {
        String folded = Folded.words(text);
        return senses(sense -> of(sense).words.contains(folded));
    }

    /** What words anywhere in the text stand for. */
    static Set<Sense> within(String text) {
        return senses(sense -> has(sense, text));
    }

    private static Set<Sense> senses(Predicate<Sense> holds) {
        EnumSet<Sense> senses = EnumSet.noneOf(Sense.class);
        for (Sense sense : Sense.values()) if (holds.test(sense)) senses.add(sense);
        return senses;
    }

    /** How many words at the beginning of the text make the longest word for {@code sense}; 0 where none does. */
    static int leading(Sense sense, String text) {
        return of(sense).leading(tokens(text));
    }

    private int leading(List<String> tokens) {
        for (int n = Math.min(longest, tokens.size()); n > 0; n--)
            if (words.contains(String.join(" ", tokens.subList(0, n)))) return n;
        return 0;
    }

    private static Words of(Sense sense) {
        return ALL.getOrDefault(sense, NONE);
    }

    private static List<String> tokens(String text) {
        return List.of(Folded.words(text).split(" ", -1));
    }
}
