package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.site.Site;
import countersign.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in a real browser, opened from the file system. */
final class BrowserTest {
    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void find_a_browser() throws IOException {
        Optional<String> program = Browser.find();
        if (program.isEmpty() && System.getenv().containsKey("CI")) throw new AssertionError("CI has no browser");
        assumeTrue(program.isPresent(), "no Chromium on the search path");
        browser = new Browser(program.orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    @Test
    void every_page_opens_from_a_file_without_a_word_to_the_console() throws IOException {
        List<Path> pages = write(Readings.of(Examples.documents(), "dana"));
        assertThat(pages).hasSize(7);
        for (Path page : pages) {
            Browser.Visit visit = browser.open(page, "");
            assertThat(visit.page().select("h1").text()).as(page.toString()).isNotEmpty();
            assertThat(visit.console()).as(page.toString()).isEmpty();
        }
    }

    @Test
    void the_address_narrows_the_open_items_and_says_so() throws IOException {
        write(Readings.of(Examples.documents(), "dana"));
        Document all = browser.open(folder.resolve("open-items.html"), "").page();
        Document some = browser.open(folder.resolve("open-items.html"), "#verdict=failing&by=level")
                .page();
        assertThat(all.select("#_filters[hidden]")).isEmpty();
        assertThat(some.select("#_groups li").eachAttr("data-verdict")).containsOnly("failing");
        assertThat(some.select("#_groups li"))
                .hasSizeLessThan(all.select("#_groups li").size());
        assertThat(some.select("#_filter-words").text())
                .contains("verdict failing")
                .contains("Grouped by: Level");
        assertThat(all.select("#_filter-words").text()).startsWith("Showing all");
    }

    @Test
    void hostile_text_runs_nothing() throws IOException {
        String payload = "<img src=x onerror=\"document.title='x'\"><script>document.title='x'</script>";
        Map<String, String> documents = Map.of("checklists/a.md", "# " + payload + "\n\n- [ ] " + payload + "\n");
        for (Path page : write(Readings.of(documents, payload))) {
            Browser.Visit visit = browser.open(page, "#text=" + "%3Cimg%20src=x%20onerror=alert(1)%3E");
            assertThat(visit.page().title())
                    .as(page.toString())
                    .isNotEqualTo("x")
                    .isNotEmpty();
            assertThat(visit.console()).as(page.toString()).isEmpty();
        }
    }

    private List<Path> write(Report report) throws IOException {
        Site site = new Site();
        HtmlSite.render(report, Pages.ENGLISH, site);
        for (Map.Entry<String, byte[]> file : site.files().entrySet())
            Files.write(folder.resolve(file.getKey()), file.getValue());
        return site.files().keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .map(folder::resolve)
                .toList();
    }
}
