package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that one document is read with: those of its own languages and of no other, because an ordinary word of one language is a mark
 * in another. The words for a sense are gathered when they are first asked for. Where more than one thing is asked of a text, make a
 * {@link Phrase} of it.
 */
final class Lexicon {
    private static final Map<List<String>, Lexicon> ALL = new ConcurrentHashMap<>();

    private final List<String> languages;
    private final Map<Sense, Words> words = new ConcurrentHashMap<>();

    private Lexicon(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The words of some languages; one that is not read has none. */
    static Lexicon of(List<String> languages) {
        return ALL.computeIfAbsent(languages, Lexicon::new);
    }

    Phrase phrase(String text) {
        return new Phrase(this, Folded.words(Spelling.plain(text)));
    }

    /** Whether the whole text is a word for {@code sense}. */
    boolean is(Sense sense, String text) {
        return phrase(text).is(sense);
    }

    /** Whether a word for {@code sense} stands anywhere in the text. */
    boolean has(Sense sense, String text) {
        return phrase(text).has(sense);
    }

    /** How many words at the beginning of the text make the longest word for {@code sense}; 0 where none does. */
    int leading(Sense sense, String text) {
        return phrase(text).leading(sense);
    }

    Words words(Sense sense) {
        return words.computeIfAbsent(sense, this::gather);
    }

    private Words gather(Sense sense) {
        Words gathered = new Words();
        for (String language : languages)
            Vocabularies.of(language)
                    .ifPresent(vocabulary -> vocabulary.of(sense).forEach(gathered::add));
        return gathered;
    }
}
