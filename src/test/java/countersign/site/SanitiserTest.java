package countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SanitiserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p align=center>a <b>b</b></p> | <p>a <b>b</b></p>",
                "<a href='https://a.example/?x=1&y=2'>a</a> | <a href=\"https://a.example/?x=1&amp;y=2\">a</a>",
                "<a href='javascript:x'>a</a> | <a>a</a>",
                "<a href='b.md'>a</a> | <a>a</a>",
                "<img src=x alt='a picture'> | a picture",
                "<h2 id=x>Title</h2> | <p><strong>Title</strong></p>",
                "<details><summary>More</summary>inside</details> | <p><strong>More</strong></p>inside",
                "<script>x</script><style>y</style>z | z",
                "a<!-- b -->c | ac",
                "<div class=v>a</div> | a",
                "<br> | <br />",
                "<ul><li>a</ul> | <ul><li>a</li></ul>",
            })
    void raw_html_keeps_its_words_and_the_plainest_markup(String raw, String clean) {
        assertThat(Sanitiser.clean(raw).markup()).isEqualTo(clean);
    }

    @Test
    void comments_are_nothing() {
        assertThat(Sanitiser.clean("<!-- countersign: id=x -->\n").isEmpty()).isTrue();
        assertThat(Sanitiser.clean("<!-- a --> b <!-- c -->").markup()).isEqualTo("b");
    }

    @Test
    void cleaning_what_is_clean_changes_nothing() {
        String raw = "<h1><a href='https://a.example'>x<h6>y</h6></a></h1>";
        String once = Sanitiser.clean(raw).markup();
        assertThat(Sanitiser.clean(once).markup()).isEqualTo(once);
    }

    @Test
    void an_attribute_is_read_from_the_first_tag() {
        assertThat(Sanitiser.attribute("<a href=\"x&amp;y\">", "href")).isEqualTo("x&y");
        assertThat(Sanitiser.attribute("<a>", "href")).isEmpty();
        assertThat(Sanitiser.attribute("text", "href")).isEmpty();
    }
}
