package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.stream.Stream;

/**
 * The words of a text, folded once however much is asked of them.
 *
 * @param words as {@link Folded#words} has them, in {@linkplain Spelling plain spelling}
 */
record Phrase(Lexicon lexicon, String words) {
    /** Whether the whole of it is a word for {@code sense}. */
    boolean is(Sense sense) {
        return lexicon.words(sense).contain(words);
    }

    /** How many words at the beginning make the longest word for {@code sense}; 0 where none does. */
    int leading(Sense sense) {
        return lexicon.words(sense).leading(words, 0);
    }

    /** Whether it begins with words for {@code sense} and goes on with nothing but words for {@code rest}. */
    boolean leads(Sense sense, Sense rest) {
        int leading = leading(sense);
        return leading > 0 && Stream.of(words.split(" ", -1)).skip(leading).allMatch(lexicon.words(rest)::contain);
    }

    /** Whether a word for {@code sense} stands anywhere in it. */
    boolean has(Sense sense) {
        return has(lexicon.words(sense), words);
    }

    /** Whether a word of {@code wanted} stands anywhere in folded {@code words}. */
    static boolean has(Words wanted, String words) {
        for (int from = 0; wanted.leading(words, from) == 0; ) {
            int blank = words.indexOf(' ', from);
            if (blank < 0) return wanted.run(words);
            from = blank + 1;
        }
        return true;
    }

    /** Whether it ends in a word for {@code sense} of a language that puts such words last. */
    boolean closes(Sense sense) {
        return lexicon.words(sense).close(words);
    }

    /** How many words there are in folded {@code words}; one where there is nothing. */
    static int count(String words) {
        int count = 1;
        for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) count++;
        return count;
    }
}
