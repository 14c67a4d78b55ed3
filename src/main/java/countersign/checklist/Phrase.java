package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.stream.Stream;

/**
 * The words of a text, folded once however much is asked of them.
 *
 * @param words as {@link Folded#words} has them
 */
record Phrase(String words) {
    static Phrase of(String text) {
        return new Phrase(Folded.words(text));
    }

    /** Whether the whole of it is a word for {@code sense}. */
    boolean is(Sense sense) {
        return Words.of(sense).contain(words);
    }

    /** How many words at the beginning make the longest word for {@code sense}; 0 where none does. */
    int leading(Sense sense) {
        return Words.of(sense).leading(words, 0);
    }

    /** Whether it begins with words for {@code sense} and goes on with nothing but words for {@code rest}. */
    boolean leads(Sense sense, Sense rest) {
        int leading = leading(sense);
        return leading > 0 && Stream.of(words.split(" ", -1)).skip(leading).allMatch(Words.of(rest)::contain);
    }

    /** Whether a word for {@code sense} stands anywhere in it. */
    boolean has(Sense sense) {
        Words wanted = Words.of(sense);
        for (int from = 0; wanted.leading(words, from) == 0; ) {
            int blank = words.indexOf(' ', from);
            if (blank < 0) return false;
            from = blank + 1;
        }
        return true;
    }

    /** How many words there are; one where there is nothing. */
    int count() {
        int count = 1;
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) count++;
        return count;
    }
}
