package countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlTest {
    @Test
    void the_five_special_characters_become_entities() {
        assertThat(Html.escape("<a b='c' d=\"e\">&amp;")).isEqualTo("&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;");
        String plain = "plain, ünïcode, 日本, 😀";
        assertThat(Html.escape(plain)).isSameAs(plain);
    }

    @Test
    void characters_that_no_page_may_hold_are_replaced_where_they_are_seen() {
        assertThat(Html.escape("a\u0000b\u001Bc\u0085d\uFFFEe\t\n")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\t\n");
        assertThat(Html.legible("\uD83D\uDE00\uD83Dx\uDE00")).isEqualTo("\uD83D\uDE00\uFFFDx\uFFFD");
    }

    @Test
    void markup_escapes_what_it_is_given() {
        SafeHtml made = new Markup()
                .open("a", "href", "x\"y", "title", "<")
                .text("<b>")
                .close("a")
                .alone("br")
                .done();
        assertThat(made.markup()).isEqualTo("<a href=\"x&quot;y\" title=\"&lt;\">&lt;b&gt;</a><br/>");
    }
}
