package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

final class MarkdownReportTest {
    @Test
    void it_begins_with_the_decision_and_why() {
        String text = markdown(new Sample().item("Restore tested", Verdict.OPEN, Level.BLOCKER));

        assertThat(text).startsWith("## No-go for Launch\n\n1 blocker and 2 required items do not hold.\n");
        assertThat(html(text))
                .contains("<td>checklists/launch.md</td>", "<strong>□ open</strong> line 3: Restore tested");
    }

    @Test
    void text_from_a_document_is_shown_as_it_is() {
        String hostile = "<script>x</script> [a](https://e.example) ![i](x) **b** `c` | d @team #1 www.e.example $x$";

        String html = html(markdown(new Sample().item(hostile, Verdict.OPEN, Level.REQUIRED)));

        assertThat(html)
                .contains("&lt;script&gt;x&lt;/script&gt; [a](https://e.example) ![i](x) **b** `c` | d @team")
                .doesNotContain("<a ", "<img", "<script", "<code>c");
    }

    @Test
    void it_stays_below_the_size_at_which_a_summary_is_dropped() {
        Sample sample = new Sample();
        for (int i = 0; i < 9000; i++)
            sample.item("An item with some words in it ".repeat(5), Verdict.OPEN, Level.REQUIRED);

        String text = markdown(sample);

        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(1 << 20)
                .hasSizeGreaterThan(1_000_000);
        assertThat(text).endsWith("lines left out: a summary holds 1 MiB.\n");
    }

    private static String markdown(Sample sample) {
        return Sample.written(new MarkdownReport(), sample.decided(Decision.NO_GO));
    }

    private static String html(String markdown) {
        List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }
}
