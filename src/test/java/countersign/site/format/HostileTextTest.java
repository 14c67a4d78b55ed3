package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.verdict.Report;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text an author, a tool or a file name brings, no page holds markup that is not the site's own. */
final class HostileTextTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title link script body a svg pattern rect path symbol circle use header div span nav ul ol li "
                            + "main section h1 h2 h3 h4 h5 h6 p br hr strong em b i u s del ins mark small sub sup code kbd "
                            + "samp wbr pre blockquote table caption thead tbody tfoot tr th td dl dt dd details summary article "
                            + "form label select option input button footer")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("charset content name http-equiv rel href src defer class id lang dir title start scope colspan rowspan role "
                            + "tabindex for value type hidden autocomplete viewbox x y width height rx cx cy r d fill "
                            + "patternunits patterntransform focusable")
                    .split(" "));

    private static final String PLACES = """
            ---
            owner: '%scalar%'
            ---
            # Title %

            **Owner**: %

            Prose % `%` [%](a.md "%attribute%") ![%](x) <i title="%attribute%">

            %

            ## Before %

            - [x] Item %
              - Owner: %
              - [ ] Nested %
            - [ ] @%
            - []near %

            | Gate | Status | % |
            | --- | --- | --- |
            | % | [x] | % |

            ```%info%
            %
            ```

            > %

            | Role | Name | Date |
            | --- | --- | --- |
            | % | % | 2026-11-20 |

            Decision: %
            """;

    static Stream<String> payloads() {
        return Stream.of(
                "<script>document.title='x'</script>",
                "<img src=x onerror=\"document.title='x'\">",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><script>alert(1)</script>",
                "--><script>alert(1)</script><!--",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](  JaVaScRiPt:alert(1))",
                "[x](java&#x0A;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example/x)",
                "[x](\\\\\\\\evil.example\\\\x)",
                "[x](../../../../etc/passwd)",
                "<javascript:alert(1)>",
                "![x](http://evil.example/x.png)",
                "![\"><script>alert(1)</script>](data:image/svg+xml,x)",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=x></object><embed src=x><base href=//evil.example>",
                "<form action=//evil.example><input name=x><button formaction=x>",
                "<style>*{background:url(//evil.example)}</style><link rel=stylesheet href=//evil.example>",
                "<meta http-equiv=refresh content=0;url=//evil.example>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<svg><use href=\"data:image/svg+xml,x#x\"/><animate onbegin=alert(1)>",
                "<p id=_main class=\"v v-verified\" style=position:fixed>verified</p>",
                "<a id=\"_filters\" name=location>x</a>",
                "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<b><i></b></i></p></div></main></body></html>",
                "${7*7} #{7*7} <#assign x=1> ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "{0} {1} **x** `y` {0?a|b}",
                "\u202Eevil\u202C\u0000\u0007\uFFFE\uD800",
                "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void text_stays_text_in_every_place_that_shows_it(String payload) {
        Pages site = Pages.of(report(payload), Pages.ENGLISH);
        site.documents().forEach(HostileTextTest::assertOwnMarkupOnly);
        assertThat(site.documents()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void names_that_tools_bring_are_shown_as_they_are(String payload) {
        String shown = payload.replaceAll("[\\x00\\x07\uFFFE\uD800]", "\uFFFD");
        Pages site = Pages.of(report(payload), Pages.ENGLISH);
        assertThat(site.page("evidence.html").wholeText()).contains(shown);
        assertThat(site.page("index.html").title()).contains(shown.strip().replaceAll("\\s+", " "));
    }

    private static void assertOwnMarkupOnly(String name, Document page) {
        for (Element element : page.getAllElements()) {
            if (element instanceof Document) continue;
            assertThat(ELEMENTS).as(name).contains(element.normalName());
            for (Attribute attribute : element.attributes())
                assertOwn(element, attribute.getKey(), attribute.getValue());
        }
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("form")).hasSizeLessThanOrEqualTo(1);
        assertThat(page.select("article .v-verified, article [id^=_]:not(.nearmiss)")
                        .select("[class=\"v v-verified\"]"))
                .allSatisfy(mark -> assertThat(mark.select("svg")).hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static void assertOwn(Element element, String key, String value) {
        boolean known =
                ATTRIBUTES.contains(key.toLowerCase(Locale.ROOT)) || key.startsWith("aria-") || key.startsWith("data-");
        assertThat(known).as(element.outerHtml()).isTrue();
        if (key.equals("src")) assertThat(value).isEqualTo("site.js");
        if (key.equals("href"))
            assertThat(value).matches("(https://git\\.example/tree/|#|[a-z0-9-]+\\.(html|css|json)(#|$)).*");
    }

    /** The payload in all that evidence brings, and in every kind of place that a document has. */
    private static Report report(String payload) {
        String line = payload.replaceAll("[\\n|]", " ");
        String document = PLACES.replace("%attribute%", line.replace("\"", "'"))
                .replace("%scalar%", line.replace("'", "''").replaceAll("\\p{Cntrl}", ""))
                .replace("%info%", line.replace("`", ""))
                .replace("%", line);
        Map<String, String> documents = new TreeMap<>();
        documents.put("checklists/" + line.replace('/', '-') + ".md", document);
        return Readings.of(documents, payload);
    }
}
