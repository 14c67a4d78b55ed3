package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VocabularyTest {
    static List<Vocabulary> vocabularies() {
        return Vocabularies.LANGUAGES.stream()
                .map(language -> Vocabularies.of(language).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void words_are_in_lower_case_without_signs(Vocabulary vocabulary) {
        for (Sense sense : Sense.values())
            assertThat(vocabulary.of(sense))
                    .as(vocabulary.language() + " " + sense)
                    .allMatch(word -> word.replace("*", "").equals(Folded.words(word)));
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
                Sense.NO,
                Sense.NO_GO,
                Sense.DECISION_LABEL,
                Sense.SIGN_OFF,
                Sense.ROLE_HEADER))
            assertThat(vocabulary.of(sense))
                    .as(vocabulary.language() + " " + sense)
                    .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void no_word_is_both_done_and_open_also_beside_english(Vocabulary vocabulary) {
        Lexicon lexicon = Languages.of(vocabulary.language(), List.of()).lexicon();
        for (String language : List.of("en", vocabulary.language()))
            for (String word : Vocabularies.of(language).orElseThrow().of(Sense.DONE))
                for (Sense open : List.of(Sense.TODO, Sense.PARTIAL, Sense.NOT_APPLICABLE))
                    assertThat(lexicon.is(open, word))
                            .as(language + " " + word + " " + open)
                            .isFalse();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void no_word_that_goes_also_stops(Vocabulary vocabulary) {
        Lexicon lexicon = Languages.of(vocabulary.language(), List.of()).lexicon();
        List<List<Sense>> opposites = List.of(
                List.of(Sense.GO, Sense.NO_GO),
                List.of(Sense.GO, Sense.CONDITIONAL),
                List.of(Sense.GO, Sense.UNDECIDED),
                List.of(Sense.YES, Sense.NO),
                List.of(Sense.APPROVE, Sense.REJECT));
        for (List<Sense> pair : opposites)
            for (String language : List.of("en", vocabulary.language()))
                for (String word : Vocabularies.of(language).orElseThrow().of(pair.get(0)))
                    assertThat(lexicon.is(pair.get(1), word))
                            .as(language + " " + word.toUpperCase(Locale.ROOT) + " " + pair)
                            .isFalse();
    }
}
