package countersign.site.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;

class PdfWriterTest {
    private static final PdfWriter.Stamp STAMP =
            new PdfWriter.Stamp(Instant.parse("2026-11-22T06:00:00Z"), "0123456789abcdef0123456789abcdef");

    private static final PdfWriter.Missing NOTHING = (document, character) -> {
        throw new AssertionError("missing: " + character);
    };

    @Test
    void a_page_conforms_to_pdf_ua_1_and_pdf_a_2a_and_its_text_can_be_read() throws Exception {
        byte[] pdf = new PdfWriter()
                .write(page("<h1>Ready?</h1><p>Backups restored ✅ <code>pg_restore</code></p>"), STAMP, NOTHING);

        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfCheck.text(pdf)).contains("Ready?", "Backups restored ✅ pg_restore");
    }

    @Test
    void the_same_page_and_stamp_give_the_same_bytes() {
        Document page = page("<p>once</p>");

        assertThat(new PdfWriter().write(page, STAMP, NOTHING))
                .isEqualTo(new PdfWriter().write(page("<p>once</p>"), STAMP, NOTHING));
    }

    @Test
    void a_character_without_a_glyph_is_shown_by_its_number_and_reported_with_its_document() throws Exception {
        List<String> missing = new ArrayList<>();
        Document page = page("<div data-document=\"a.md\"><p>\u6F22 \u2713 \uD83D\uDE80 \uE000</p></div><p>\u5B57</p>");

        byte[] pdf =
                new PdfWriter().write(page, STAMP, (document, character) -> missing.add(document + ":" + character));

        assertThat(missing).containsExactly("a.md:" + 0x6F22, "a.md:" + 0xE000, ":" + 0x5B57);
        assertThat(PdfCheck.text(pdf)).contains("[U+6F22] \u2713 \uD83D\uDE80 [U+E000]", "[U+5B57]");
    }

    @Test
    void nothing_outside_the_page_is_opened() throws Exception {
        String secret = getClass().getResource("PdfWriterTest.class").toString();
        Document page = page("<p>kept</p><img alt=\"picture\" src=\"" + secret
                + "\"/><img alt=\"far\" src=\"http://127.0.0.1:9/x.png\"/>");

        assertThat(PdfCheck.text(new PdfWriter().write(page, STAMP, NOTHING))).contains("kept");
    }

    private static Document page(String body) {
        String html =
                "<html lang=\"en\" xml:lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Readiness</title>"
                        + "<meta name=\"subject\" content=\"test\"/><style>* { font-family: 'Noto Sans', 'DejaVu Sans', 'Noto Emoji'; }"
                        + " code { font-family: 'DejaVu Sans Mono'; }</style></head><body>" + body + "</body></html>";
        return new W3CDom().fromJsoup(Jsoup.parse(html, "", Parser.xmlParser()));
    }
}
