package countersign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.importing.Imported;
import countersign.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ImportTest {
    private static final Path PAGES = Path.of("src/test/corpus/import");
    private final Diagnostics diagnostics = new Diagnostics();

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_the_markdown_beside_it_and_no_box_is_lost(Path page) throws IOException {
        Imported imported = read(Files.readString(page)).orElseThrow();
        Path expected = page.resolveSibling(page.getFileName().toString().replace(".html", ".md"));
        if ("update".equals(System.getProperty("golden"))) Files.writeString(expected, imported.markdown());
        assertThat(imported.markdown()).isEqualTo(Files.readString(expected));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void ticks_are_those_of_the_page() throws IOException {
        assertThat(read("<ul><li><input type=checkbox checked>a<li><input type=checkbox>b</ul>")
                        .orElseThrow()
                        .boxes())
                .extracting(Imported.Box::ticked)
                .containsExactly(true, false);
    }

    @Test
    void a_box_that_markdown_cannot_hold_is_an_error_at_its_place() throws IOException {
        read("<ul><li><input type=checkbox> a</li></ul>\n<h2><input type=checkbox> b</h2>");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, found -> found.at().toString())
                .containsExactly(tuple(Code.BOX_LOST, "page.html:2:5"));
    }

    @Test
    void a_page_without_boxes_is_an_error() throws IOException {
        read("<p>Nothing here.</p>");
        assertThat(codes()).containsExactly(Code.NO_ITEMS);
    }

    @Test
    void text_of_the_page_becomes_no_box_and_no_comment_of_ours() throws IOException {
        Imported imported = read("<ul><li><input type=checkbox checked> a &lt;!-- countersign: id=x --&gt;</li>"
                        + "<li>\uE000\uE010\uE001 b</li></ul><p>see<br>- [x] c</p>")
                .orElseThrow();
        assertThat(imported.boxes()).hasSize(1);
        assertThat(imported.markdown()).contains("\\<!--").contains("\\- \\[x\\] c");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void scripts_styles_and_addresses_that_are_none_are_left_out() throws IOException {
        String markdown = read("<ul><li><input type=checkbox> a <a href='javascript:alert(1)'>b</a></li></ul>"
                        + "<script>alert(2)</script><style>c{}</style>")
                .orElseThrow()
                .markdown();
        assertThat(markdown).isEqualTo("- [ ] a b\n");
    }

    @Test
    void a_page_that_is_nested_too_deep_is_over_a_limit() throws IOException {
        assertThat(read("<div>".repeat(20_000) + "<input type=checkbox> a")).isEmpty();
        assertThat(codes()).containsExactly(Code.OVER_LIMIT);
    }

    @Test
    void a_line_of_thousands_of_boxes_is_one_choice_and_ends_in_time() throws IOException {
        assertThat(read("<p>" + "<input type=checkbox> a ".repeat(2_000))).isPresent();
        assertThat(codes()).isEmpty();
    }

    private List<Code> codes() {
        return diagnostics.sorted().stream().map(Diagnostic::code).distinct().toList();
    }

    private Optional<Imported> read(String html) throws IOException {
        return Pipeline.markdown(new Page("page.html", html), diagnostics);
    }

    /** A page in memory. */
    private record Page(String path, String html) implements InputFile {
        @Override
        public long size() {
            return html.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(html.getBytes(UTF_8));
        }
    }
}
