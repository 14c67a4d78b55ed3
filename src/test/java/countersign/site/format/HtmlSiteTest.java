package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.site.Site;
import countersign.site.SiteOptions;
import countersign.verdict.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class HtmlSiteTest {
    private static final String DOCUMENT = """
            # Launch

            Read **this** first.

            ## Before

            - [x] Tests `pass`
            - [ ] Notes are written
              - [ ] in English

            ```
            make release
            ```
            """;

    @Test
    void a_checklist_has_a_page_with_the_document_as_written() {
        Document page = page("checklist-launch.html");
        assertThat(page.select("h1").text()).isEqualTo("Launch");
        assertThat(page.select("article > p").html()).isEqualTo("Read <strong>this</strong> first.");
        assertThat(page.select("article pre").text()).isEqualTo("make release");
    }

    @Test
    void an_item_stands_in_its_place_under_its_permalink_with_box_verdict_and_reason() {
        Element item = page("checklist-launch.html").select("li.item").first();
        assertThat(item).isNotNull();
        assertThat(item.id()).isNotEmpty();
        assertThat(item.select("svg.box").attr("aria-label")).isEqualTo("ticked");
        assertThat(item.select(".verdict .v").text()).isEqualTo("claimed");
        assertThat(item.select("p.reason").text()).isEqualTo("Not ticked; dana owns it.");
        assertThat(item.select("a.permalink").attr("href")).isEqualTo("#" + item.id());
    }

    @Test
    void nested_items_stand_inside_the_one_they_belong_to() {
        Document page = page("checklist-launch.html");
        assertThat(page.select("li.item > ul.items > li.item .text").text()).startsWith("in English");
    }

    @Test
    void the_overview_says_what_was_decided_and_leads_to_each_checklist() {
        Document page = page("index.html");
        assertThat(page.select("h1").text()).isEqualTo("No-go");
        assertThat(page.select(".because").text())
                .isEqualTo("What is due before launch does not hold: 2 blockers and 9 required items.");
        assertThat(page.select("#_checklists a").attr("href")).isEqualTo("checklist-launch.html");
    }

    private static Document page(String name) {
        Report report = Readings.of(Map.of("checklists/launch.md", DOCUMENT), "dana");
        Site site = new Site();
        HtmlSite.render(report, new SiteOptions("", "en", List.of()), site);
        return Jsoup.parse(new String(site.files().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8));
    }
}
