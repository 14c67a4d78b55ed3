package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.Item;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.site.pdf.PdfCheck;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfReportTest {
    private static final String EVERYTHING = """
            # Launch of the *third* kind

            Read [the plan](https://plan.example/a?b=c&d=e) and `code`, then go.

            ## Before launch

            - [x] All tests pass ✅
              - [ ] Even `the/slow/ones/in/a/very/long/path/that/does/not/fit/on/one/line/at/all/Test.java`
              - not an item
            - [ ] Backups restore

              ```sh
              pg_restore --clean --if-exists --no-owner --dbname=postgresql://localhost:5432/launch_of_the_third_kind_production backups/launch-of-the-third-kind/2026-11-21.dump
              \tls
              ```

            > A word of warning
            >
            > - [ ] Quoted

            1. [x] First
            2. [-] Second (N/A: later)

            | Check | Owner | Status |
            | --- | --- | --- |
            | Load test | @bram | [x] |
            | Smoke | | [ ] |

            | Port | Use |
            | --- | ---: |
            | 443 | web |

            ---

            ### Deep

            <details><summary>More</summary>

            Hidden words

            </details>
            """;

    @Test
    void a_report_conforms_to_pdf_ua_1_and_pdf_a_2a() throws Exception {
        byte[] pdf = render(Papers.of(EVERYTHING));

        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void every_word_of_the_document_and_every_item_can_be_read() throws Exception {
        Report report = Papers.of(EVERYTHING);
        String text = PdfCheck.letters(PdfCheck.text(render(report)));

        for (ChecklistReport each : report.checklists())
            for (Item item : each.checklist().items()) assertThat(text).contains(PdfCheck.letters(item.text()));
        assertThat(text)
                .contains("Launchofthethirdkind", "Awordofwarning", "443web", "Hiddenwords", "notanitem")
                .contains(PdfCheck.letters("--dbname=postgresql://localhost:5432/launch_of_the_third_kind_production"))
                .contains(
                        "Readtheplanandcode,thengo.",
                        "What is due before launch does not hold: 3 required items.".replace(" ", ""))
                .contains("sha256:7be0…c1f2·commitc41f9e7Page2of");
    }

    @Test
    void the_outline_names_each_part_and_each_section() throws Exception {
        assertThat(PdfCheck.bookmarks(render(Papers.of(EVERYTHING))))
                .containsExactly(
                        "Decision",
                        "Summary",
                        "Open items, by owner",
                        "Launch of the third kind",
                        "Before launch",
                        "Evidence",
                        "Sign-off");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(render(Papers.of(EVERYTHING))).isEqualTo(render(Papers.of(EVERYTHING)));
    }

    @Test
    void a_link_leads_to_the_web_or_to_a_mailbox_or_into_the_document_and_nowhere_else() throws Exception {
        byte[] pdf = render(Papers.of("""
                # Links
                - [ ] [web](https://a.example/) [mail](mailto:a@b.example) [here](#links)
                - [ ] [script](javascript:alert%281%29) [file](file:///etc/passwd) [data](data:text/html,x)
                - [ ] <a href="javascript:alert(1)">raw</a> <a href=" file:///etc/passwd">space</a> [host](//evil.example)
                """));

        assertThat(PdfCheck.links(pdf)).contains("https://a.example/", "mailto:a@b.example", "inside");
        assertThat(PdfCheck.links(pdf)).allMatch(link -> link.matches("inside|https://a.example/|mailto:a@b.example"));
        assertThat(PdfCheck.text(pdf)).contains("script", "file", "data", "raw", "space", "host");
    }

    @Test
    void nothing_in_the_file_acts_or_carries_another_file() throws Exception {
        byte[] pdf = render(Papers.of(EVERYTHING));

        assertThat(PdfCheck.names(pdf)).contains("StructTreeRoot", "Outlines", "URI");
        assertThat(PdfCheck.names(pdf))
                .doesNotContain("JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "OpenAction", "AA")
                .doesNotContain("SubmitForm", "ImportData", "GoToR", "GoToE", "RichMedia", "AcroForm", "XFA");
    }

    @Test
    void text_that_looks_like_markup_or_template_stays_text() throws Exception {
        byte[] pdf = render(Papers.of("""
                # ${1+1} <script>alert(1)</script>
                - [ ] ${page.title} <#assign x=1> &lt;bookmark name="x"/&gt; ]]> <!-- c --> `</style><style>*{display:none}`
                - [ ] `${"freemarker.template.utility.Execute"?new()("id")}` \u0001\u0007 \uD800 \u202Egnp
                - [ ] <img src="file:///etc/passwd" onerror="x" alt="an image"> <object data="x">
                """));

        String text = PdfCheck.letters(PdfCheck.text(pdf));
        assertThat(text)
                .contains("${1+1}", "${page.title}", "<bookmarkname=\"x\"/>", "]]>", "</style><style>*{display:none}")
                .contains("Execute\"?new()(\"id\")", "animage");
        assertThat(PdfCheck.bookmarks(pdf)).doesNotContain("x");
        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_character_without_a_glyph_is_shown_by_its_number_and_reported_once_for_each_document() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = PdfReport.render(
                Papers.of("# Title\n\n- [ ] Read \u6F22\u5B57 twice \u6F22\n"), Papers.OPTIONS, diagnostics);

        assertThat(PdfCheck.text(pdf)).contains("Read [U+6F22][U+5B57] twice [U+6F22]");
        List<Diagnostic> reported = diagnostics.sorted();
        assertThat(reported).hasSize(1);
        assertThat(reported.get(0).code()).isEqualTo(Code.PDF_GLYPH_MISSING);
        assertThat(reported.get(0).at().toString()).isEqualTo("checklists/launch.md:3:13");
        assertThat(reported.get(0).message()).contains("2 characters", "U+5B57");
    }

    @Test
    void a_report_on_nothing_is_still_a_document() throws Exception {
        byte[] pdf = render(Papers.of("# Only words\n\nNothing to tick.\n"));

        assertThat(PdfCheck.text(pdf)).contains("Nothing stops the launch.", "Nothing is open.", "Nothing to tick.");
        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] render(Report report) {
        return PdfReport.render(report, Papers.OPTIONS, new Diagnostics());
    }
}
