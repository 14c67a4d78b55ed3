package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.site.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever it shows. */
final class SiteShapeTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; base-uri 'none'; form-action 'none'";
    private static final Pages ENGLISH = Pages.of(Readings.of(Examples.documents(), "dana"), Pages.ENGLISH);
    private static final Pages INDONESIAN =
            Pages.of(Readings.of(Examples.documents(), "dana"), new SiteOptions("", "id", List.of()));

    static Stream<Page> pages() {
        return Stream.concat(pages(ENGLISH, "en"), pages(INDONESIAN, "id"));
    }

    private static Stream<Page> pages(Pages site, String language) {
        return site.documents().entrySet().stream()
                .map(each -> new Page(site, language, each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_forbids_all_but_its_own_style_and_script(Page page) {
        assertThat(page.document()
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo(POLICY);
        assertThat(page.document().select("style, [style], script:not([src=site.js]), form[action]"))
                .isEmpty();
        assertThat(page.document().select("script").html()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_within_the_site_leads_somewhere(Page page) {
        for (Element link : page.document().select("[href]")) {
            String href = link.attr("href");
            if (href.startsWith("https://") || href.startsWith("mailto:")) continue;
            assertThat(page.site().hasPlace(page.name(), href))
                    .as(href + " on " + page.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_id_is_there_once(Page page) {
        List<String> ids = page.document().select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_has_one_title_and_skips_no_heading_level(Page page) {
        assertThat(page.document().select("h1")).hasSize(1);
        assertThat(page.document().title()).isNotBlank();
        int above = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_reader_moves_by_has_a_name(Page page) {
        for (Element region : page.document().select("nav, section, form, [role=img], [role=region]"))
            assertThat(hasName(page.document(), region)).as(region.outerHtml()).isTrue();
        for (Element field : page.document().select("select, input"))
            assertThat(page.document().select("label[for=" + field.id() + "]")).hasSize(1);
        assertThat(page.document().select("main")).hasSize(1);
        assertThat(page.document().select("a.skip").attr("href")).isEqualTo("#_main");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_verdict_mark_bears_its_word(Page page) {
        for (Element mark : page.document().select(".v, .decision-tag"))
            assertThat(mark.text()).isNotBlank();
        for (Element use : page.document().select("use")) {
            String symbol = use.attr("href").substring(1);
            assertThat(page.document().getElementById(symbol)).as(symbol).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void only_the_chosen_language_speaks(Page page) {
        Set<String> seen = new TreeSet<>();
        page.document().select("[lang]").eachAttr("lang").forEach(seen::add);
        assertThat(List.of("en", "id")).containsAll(seen);
        assertThat(page.document().select("html").attr("lang")).isEqualTo(page.language());
        List<String> unfilled = new ArrayList<>();
        for (Element element : page.document().getAllElements())
            if (element.ownText().matches(".*\\{\\d.*")) unfilled.add(element.ownText());
        assertThat(unfilled).isEmpty();
    }

    private static boolean hasName(Document page, Element region) {
        String by = region.attr("aria-labelledby");
        if (region.className().equals("group")) return region.select("h2").size() == 1;
        if (by.isEmpty()) return !region.attr("aria-label").isBlank();
        Element label = page.getElementById(by);
        return label != null && !label.text().isBlank();
    }

    record Page(Pages site, String language, String name, Document document) {
        @Override
        public String toString() {
            return language + " " + name;
        }
    }
}
