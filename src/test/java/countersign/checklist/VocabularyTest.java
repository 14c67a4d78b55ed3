package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VocabularyTest {
    static List<Vocabulary> vocabularies() {
        return Vocabularies.ALL;
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void words_are_written_as_they_are_compared(Vocabulary vocabulary) {
        for (Sense sense : Sense.values())
            assertThat(vocabulary.of(sense))
                    .as(vocabulary.language() + " " + sense)
                    .allMatch(word -> word.equals(Folded.words(word)));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_language_has_words_for_what_decides(Vocabulary vocabulary) {
        for (Sense sense : List.of(
                Sense.BEFORE,
                Sense.AFTER,
                Sense.BLOCKER,
                Sense.OPTIONAL,
                Sense.DONE,
                Sense.TODO,
                Sense.ROLE_HEADER,
                Sense.COMMON))
            assertThat(vocabulary.of(sense))
                    .as(vocabulary.language() + " " + sense)
                    .isNotEmpty();
    }

    @Test
    void no_word_is_both_done_and_open() {
        for (Vocabulary vocabulary : Vocabularies.ALL)
            for (String word : vocabulary.of(Sense.DONE))
                assertThat(Words.is(Sense.TODO, word)
                                || Words.is(Sense.PARTIAL, word)
                                || Words.is(Sense.NOT_APPLICABLE, word))
                        .as(word)
                        .isFalse();
    }
}
