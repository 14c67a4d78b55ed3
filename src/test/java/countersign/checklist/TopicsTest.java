package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.vocabulary.Vocabularies;
import countersign.terms.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TopicsTest {
    @SuppressWarnings("unused")
    private static final List<String> languages = Vocabularies.LANGUAGES;

    @ParameterizedTest
    @CsvSource({
        "en, All unit tests passing, TESTS UNIT_TESTS",
        "en, No hardcoded credentials, SECRETS",
        "en, Security headers are present, SECURITY_HEADERS",
        "en, SSL certificates are valid and trusted, TLS",
        "en, Bundle size within budget (<500KB), BUNDLE_SIZE",
        "en, Backup and recovery procedures are documented, BACKUP PAPERWORK",
        "en, Deploy the application, ''",
        "id, Semua uji otomatis lulus, TESTS",
        "id, Pantau error rate (HTTP 5xx)., LOAD MONITORING",
        "de, Lasttest der Anmeldung, LOAD",
        "de, Die Testabdeckung liegt über 80 %, COVERAGE",
        "fr, Les tests unitaires passent, TESTS UNIT_TESTS",
        "es, Copias de seguridad verificadas, BACKUP",
        "pt, Varredura de segurança concluída, SECURITY_SCAN",
        "ru, Модульные тесты пройдены, TESTS UNIT_TESTS",
        "ja, 単体テストが完了している, UNIT_TESTS",
        "zh, 单元测试全部通过, UNIT_TESTS",
        "ko, 단위 테스트를 모두 통과, UNIT_TESTS",
        "ar, اكتملت اختبارات الوحدة, UNIT_TESTS",
        "id, Die Testabdeckung, ''",
    })
    void a_text_is_about_what_its_words_say(String language, String text, String topics) {
        assertThat(new Topics(language).in(text)).extracting(Topic::name).containsExactly(split(topics));
    }

    @ParameterizedTest
    @FieldSource("languages")
    void words_for_topics_are_in_lower_case_without_signs(String language) {
        for (Topic topic : Topic.values())
            assertThat(Vocabularies.of(language).orElseThrow().of(topic))
                    .as(language + " " + topic)
                    .allMatch(word -> word.equals(Folded.words(word)));
    }

    private static String[] split(String topics) {
        return topics.isEmpty() ? new String[0] : topics.split(" ", -1);
    }
}
