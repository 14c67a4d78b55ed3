package countersign.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a.xml a.xml",
                "*.xml a.xml",
                "*.xml .xml",
                "a/*.xml a/b.xml",
                "a?c abc",
                "**/*.md a.md",
                "**/*.md a/b/c.md",
                "a/**/b a/b",
                "a/**/b a/x/y/b",
                "a/** a/b",
                "a/** a/b/c",
                "** a/b",
                "a**c abc",
                "a** ab",
                "{a,b}/c b/c",
                "{a/x,b}/c a/x/c",
                "{a,b{c,d}e}f bdef",
                "{a,**/b}.md x/y/b.md",
                "{**}/x a/b/x",
                "{a} a",
                "{,a}b b",
                "{a {a",
                "a} a}",
                "a,b a,b",
                "{a{b} {ab",
                "\\*.md *.md",
                "\\{a,b\\} {a,b}",
                "\\x \\x",
                "\\\\x \\x",
                "[a].md [a].md",
                "a+(b).md a+(b).md",
                "a/b* a/b",
                "TEST-*.xml TEST-é🧪.xml"
            })
    void a_pattern_matches(String pattern, String path) {
        assertThat(new Glob(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a.xml b.xml",
                "a.xml a.xmlx",
                "a.xml xa.xml",
                "*.xml a/b.xml",
                "a?c a/c",
                "a?c ac",
                "**/*.md a/b.xml",
                "a/**/b ab",
                "a/**/b a/xb",
                "a/** a",
                "a/** ab/c",
                "a**c a/c",
                "{a,b}/c c",
                "{a,b} ab",
                "{a,b} {a,b}",
                "\\*.md a.md",
                "[a].md a.md",
                "A.md a.md",
                "a.md A.md"
            })
    void a_pattern_does_not_match(String pattern, String path) {
        assertThat(new Glob(pattern).matches(path)).isFalse();
    }

    @Test
    void a_name_that_is_no_path_may_hold_slashes() {
        Glob glob = new Glob("api.*");

        assertThat(glob.nameMatcher().test("api.Health.answers[/live]")).isTrue();
        assertThat(glob.matcher().test("api.Health.answers[/live]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "checklists, reports/*.xml, checklists/reports/*.xml",
        "checklists, ../target/x*.xml, target/x*.xml",
        "'', ./a//b/./c, a/b/c",
        "a/b, ../../c, c",
        "a{b}*, '*.md', a\\{b\\}\\*/*.md",
        "a, '{b,c}/d', 'a/{b,c}/d'"
    })
    void a_pattern_is_normalised_from_the_folder_it_is_written_in(String folder, String written, String pattern) {
        assertThat(Glob.in(folder, written)).contains(new Glob(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ../x",
        "a, ../../x",
        "a, /etc/passwd",
        "a, C:/x",
        "a, c:x",
        "a, */../../x",
        "a, '**/..'",
        "a, 'b/{c,d}/../x'"
    })
    void a_pattern_that_leads_outside_the_root_is_none(String folder, String written) {
        assertThat(Glob.in(folder, written)).isEmpty();
    }

    @Test
    void a_path_with_a_nul_character_is_none() {
        assertThat(Glob.in("", "a\0b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "target/surefire-reports/*.xml, target/surefire-reports",
        "**/*.md, ''",
        "a/b/c.json, a/b",
        "a.json, ''",
        "'a/{b,c}/d', a",
        "a\\{b\\}/*.md, a{b}",
        "\\.\\./x/*.md, \\.\\./x"
    })
    void the_folder_is_the_part_before_the_first_wildcard(String pattern, String folder) {
        assertThat(new Glob(pattern).folder()).isEqualTo(folder);
    }

    @Test
    void an_exact_pattern_matches_its_path_alone() {
        assertThat(Glob.exactly("a{1,2}*?.xml").matches("a{1,2}*?.xml")).isTrue();
        assertThat(Glob.exactly("a*.xml").matches("ab.xml")).isFalse();
        assertThat(Glob.exactly("a{1}/b.xml").folder()).isEqualTo("a{1}");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "*a".repeat(25),
                "**/".repeat(500) + "z",
                "{a,".repeat(2_000) + "b" + "}".repeat(2_000),
                "{a,a}".repeat(2_000),
                "{*,**}".repeat(500),
                "{".repeat(100_000),
                "?*".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_pattern_matches_in_linear_time(String pattern) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> new Glob(pattern).matches("a".repeat(60) + "/b".repeat(60)));
    }
}
