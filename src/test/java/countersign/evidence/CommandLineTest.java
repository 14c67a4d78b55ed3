package countersign.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandLineTest {
    @Test
    void quotes_group_words_and_spaces_between_words_do_not_count() {
        assertThat(CommandLine.words("sqlite3  harbour.db \"PRAGMA integrity_check\" "))
                .containsExactly("sqlite3", "harbour.db", "PRAGMA integrity_check");
        assertThat(CommandLine.words("python -c \"print('DB OK')\"")).containsExactly("python", "-c", "print('DB OK')");
        assertThat(CommandLine.words("echo 'a \"b\"' c\\ d \"e \\\" f\" ''"))
                .containsExactly("echo", "a \"b\"", "c d", "e \" f", "");
    }

    @Test
    void one_word_of_two_is_not_two_words() {
        assertThat(CommandLine.words("rm \"a b\"")).isNotEqualTo(CommandLine.words("rm a b"));
    }

    @Test
    void a_line_gives_back_the_words_it_was_made_of() {
        List<List<String>> commands = List.of(
                List.of("pytest", "-q"),
                List.of("sqlite3", "harbour.db", "PRAGMA integrity_check"),
                List.of("sh", "-c", "echo \"it's $HOME\" \\ `date`", ""),
                List.of("a\\b", "'", "\"", "tab\there"));

        assertThat(commands)
                .allSatisfy(argv ->
                        assertThat(CommandLine.words(CommandLine.of(argv))).isEqualTo(argv));
    }

    @Test
    void a_quote_that_is_never_closed_runs_to_the_end() {
        assertThat(CommandLine.words("say 'well then")).containsExactly("say", "well then");
    }
}
