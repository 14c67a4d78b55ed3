package countersign.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.verdict.Say;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern CODE = Pattern.compile("`([^`{]+)`");
    private static final Map<String, String> ENGLISH = Messages.of("en").all();

    static Set<String> languages() {
        return Messages.LANGUAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_says_the_same_things(String language) {
        assertThat(Messages.of(language).all().keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_takes_the_same_arguments_and_names_the_same_commands(String language) {
        Messages.of(language).all().forEach((key, sentence) -> {
            assertThat(found(ARGUMENT, sentence)).as(language + " " + key).isEqualTo(found(ARGUMENT, ENGLISH.get(key)));
            assertThat(found(CODE, sentence)).as(language + " " + key).isEqualTo(found(CODE, ENGLISH.get(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_sentence_of_a_verdict_has_its_words(String language) {
        Messages messages = Messages.of(language);
        for (Say say : Say.values()) assertThat(messages.get(say.key())).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_argument_of_a_verdict_is_said(String language) {
        Messages messages = Messages.of(language);
        for (Say say : Say.values())
            assertThat(found(ARGUMENT, messages.get(say.key()))).as(say.key()).hasSize(say.arity());
    }

    @Test
    void marks_come_in_pairs() {
        for (String language : languages()) {
            Messages.of(language).all().forEach((key, sentence) -> {
                assertThat(sentence.chars().filter(c -> c == '`').count() % 2)
                        .as(key)
                        .isZero();
                assertThat(sentence.split("\\*\\*", -1).length % 2).as(key).isOne();
            });
        }
    }

    private static Set<String> found(Pattern pattern, String sentence) {
        return pattern.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
