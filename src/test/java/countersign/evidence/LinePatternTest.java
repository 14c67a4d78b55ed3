package countersign.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "^Verify return code: (?P<code>[0-9]+) | Verify return code: 0 (ok)  | 0",
                "Verify return code: (?<code>[0-9]+)   | Verify return code: 20      | 20",
                "^took (?P<t>.*)$                      | took 3.9 ms                 | 3.9 ms",
                "^[0-9]+ passed                        | 79 passed in 2s             | 79 passed",
            })
    void a_line_is_matched_from_its_beginning(String pattern, String line, String value) {
        assertThat(in(pattern, "first\r\n" + line + "\r\nlast")).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "passed                | 0 passed",
                "^ok$                  | ok not",
                "^ok|passed            | 0 passed",
                "(?m)^b                | ab",
                "^[0-9]+ passed, 0     | 3 passed, 07 failed",
                "^Tests run: 7         | Tests run: 79",
                "^Tests run: 7         | Tests run: 7.5",
            })
    void what_stands_elsewhere_or_cuts_a_number_is_no_match(String pattern, String line) {
        assertThat(in(pattern, line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "^failed: (?P<n>[0-9])      | failed: 10   | 1…",
                "^failed: (?P<n>[0-9]+)     | failed: 1.5  | 1…",
                "^failed: (?P<n>[0-9]+)     | failed: 1e5  | 1…",
                "^failed:.*(?P<n>[0-9])     | failed: 10   | 0…",
                "^left: -(?P<n>[0-9]+)      | left: -5     | 5…",
                "^day 2026-(?P<n>[0-9]+)    | day 2026-11  | 11",
                "^failed:(?P<n>x)?          | failed: 3    | ``",
            })
    void a_group_that_holds_only_a_part_of_a_number_holds_no_number(String pattern, String line, String value) {
        assertThat(in(pattern, line)).containsExactly(value);
    }

    @Test
    void every_line_that_matches_counts_and_colours_do_not() {
        String escape = String.valueOf((char) 0x1b);
        String text = escape + "[32mfailed: 0" + escape + "[0m\nfailed: 3\n other\n";
        assertThat(in("^failed: (?P<n>[0-9]+)", text)).containsExactly("0", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a(?=b)", "\\1", "(?P<a>x)(?P<b>y)", ".*", "x*", "^$"})
    void what_is_no_pattern_or_says_nothing_is_refused(String pattern) {
        assertThatThrownBy(() -> LinePattern.parse(pattern)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_hostile_pattern_takes_no_longer_than_its_text_is_long() {
        String text = "a".repeat(20_000) + "!";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(in("^(a+)+b", text)).isEmpty());
    }

    private static List<String> in(String pattern, String text) {
        return LinePattern.parse(pattern).in(text);
    }
}
