package countersign.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @Test
    void it_is_the_sha_256_that_other_tools_compute() {
        assertThat(Wording.of("All tests pass"))
                .hasToString("sha256:d301a58e1f3c3da708d27dec8f68e2e57f9e009af15eddb814297b7dc3c4600d");
    }

    @Test
    void line_breaks_and_blanks_of_any_kind_make_no_difference() {
        assertThat(Wording.of(" All\n  tests\u00a0\u2003pass\t")).isEqualTo(Wording.of("All tests pass"));
    }

    @Test
    void how_a_letter_is_composed_makes_no_difference() {
        assertThat(Wording.of("cafe\u0301")).isEqualTo(Wording.of("caf\u00e9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all tests pass", "All tests pass.", "All testspass", "All tests passed", ""})
    void any_other_change_does(String changed) {
        assertThat(Wording.of("All tests pass").fits(changed)).isFalse();
    }

    @Test
    void twelve_digits_are_enough() {
        String whole = Wording.of("All tests pass").toString();
        assertThat(Wording.parse(whole.substring(0, "sha256:".length() + 12)))
                .hasValueSatisfying(
                        written -> assertThat(written.fits("All tests pass")).isTrue());
        assertThat(Wording.parse(whole)).contains(Wording.of("All tests pass"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d301a58e1f3c3da7",
                "sha256:",
                "sha256:d301a58e1f3",
                "sha256:D301A58E1F3C3DA7",
                "md5:d301a58e1f3c3da7"
            })
    void what_is_not_of_the_form_is_none(String written) {
        assertThat(Wording.parse(written)).isEmpty();
    }
}
