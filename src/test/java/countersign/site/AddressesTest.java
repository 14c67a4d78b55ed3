package countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?y=1#z, https://a.example/x?y=1#z",
        "HTTPS://a.example/, https://a.example/",
        "http://a.example, http://a.example",
        "mailto:a@b.example, mailto:a@b.example",
        "https://a.example/ü\", https://a.example/%C3%BC%22",
    })
    void the_web_and_mail_can_be_linked_to(String written, String linked) {
        assertThat(Addresses.vet(written)).contains(linked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "blob:x",
                "//evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https:///evil.example",
                "https://a.example/ x",
                "https:\\\\evil.example",
                "c:\\x",
                "x",
                "/x",
                "",
                ":",
            })
    void nothing_else_can(String written) {
        assertThat(Addresses.vet(written)).isEmpty();
    }

    @Test
    void what_has_neither_scheme_nor_host_is_relative() {
        assertThat(List.of("a.md", "../b/a.md#x", "/a", "?x", "#y", "a/b:c")).allMatch(Addresses::isRelative);
        assertThat(List.of("a:b", "//host/x", "\\x", "a b", "", "https://x")).noneMatch(Addresses::isRelative);
    }

    @Test
    void a_path_keeps_its_own_marks_apart_from_those_of_an_address() {
        assertThat(Addresses.encodePath("a/100% #1?.md")).isEqualTo("a/100%25%20%231%3F.md");
        assertThat(Addresses.decode("a%20b%zz%C3%BC%")).isEqualTo("a b%zzü%");
    }

    @Test
    void a_line_on_the_source_host_has_an_address_only_where_the_host_is_known() {
        SiteOptions known = new SiteOptions("https://git.example/app/blob/main", "en", List.of());
        assertThat(known.source("docs/a b.md", 7)).isEqualTo("https://git.example/app/blob/main/docs/a%20b.md#L7");
        assertThat(new SiteOptions("", "en", List.of()).source("a.md", 7)).isEmpty();
        assertThat(new SiteOptions("javascript:x//", "en", List.of()).source("a.md", 7))
                .isEmpty();
    }
}
