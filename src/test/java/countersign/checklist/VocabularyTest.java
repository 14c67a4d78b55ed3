package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import countersign.terms.Claim;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "de, noch nicht erledigt|nicht durchgeführt|unvollständig|offen|nicht bestanden|NEIN",
        "fr, non fait|pas encore fait|non validé|incomplet|à faire|KO",
        "es, no hecho|aún no completado|sin verificar|incompleto|por hacer|no cumple",
        "pt, não feito|ainda não concluído|incompleto|a fazer|reprovado|não atende",
        "id, belum selesai|tidak lulus|belum siap",
        "ja, 未完了|未済|完了していない|完了待ち|未確認|不合格|いいえ",
        "zh, 未完成|尚未完成|没有完成|不通过|未通過|待完成|否",
        "ko, 미완료|완료되지 않음|완료 안됨|완료 예정|미확인|아니오",
        "ru, не готово|не выполнено|ещё не сделано|невыполнено|не пройдено|нет",
        "ar, غير مكتمل|لم يكتمل|لم يتم|غير جاهز|لم يتم التحقق|لا"
    })
    void what_is_not_done_never_reads_as_done(String language, String cells) {
        Lexicon lexicon = Languages.of(language, List.of()).lexicon();
        for (String cell : cells.split("\\|", -1))
            assertThat(StatusCell.of(cell, lexicon)
                            .map(StatusCell.Status::claim)
                            .filter(Claim.DONE::equals))
                    .as(cell)
                    .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de, geprueft",
        "de, GEPRÜFT",
        "fr, vérifié",
        "fr, verifie",
        "fr, VE\u0301RIFIE\u0301",
        "ja, ＯＫ",
        "ja, 完 了",
        "ko, 확인완료",
        "ru, завершён",
        "ar, مُكْتَمِل",
        "ar, مكتـــمل",
        "ar, المكتمل"
    })
    void spelling_does_not_matter(String language, String cell) {
        assertThat(Languages.of(language, List.of()).lexicon().is(Sense.DONE, cell))
                .isTrue();
    }
}
