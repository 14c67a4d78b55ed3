package countersign.site.format;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.site.SiteOptions;
import countersign.site.Templates;
import countersign.site.pdf.PdfWriter;
import countersign.site.view.Edition;
import countersign.site.view.PrintViews;
import countersign.site.view.Wording;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The report as a PDF to print, to file and to sign: PDF/UA-1 and PDF/A-2a, the same bytes for the same report. */
public final class PdfReport {
    private static final String STYLE = "/countersign/templates/print.css";

    private PdfReport() {}

    /** The file; for each checklist with characters that no bundled face has, and that are printed as their numbers, a note is reported. */
    public static byte[] render(Report report, SiteOptions options, Diagnostics diagnostics) {
        PdfWriter.Stamp stamp = new PdfWriter.Stamp(report.header().asOf(), report.digest());
        Map<String, Set<Integer>> missing = new TreeMap<>();
        byte[] pdf = new PdfWriter()
                .write(
                        W3CDom.convert(page(report, options)),
                        stamp,
                        (document, character) -> missing.computeIfAbsent(document, path -> new TreeSet<>())
                                .add(character));
        for (ChecklistReport each : report.checklists()) {
            SourceFile source = each.checklist().source();
            Set<Integer> characters = missing.getOrDefault(source.path(), Set.of());
            if (!characters.isEmpty()) diagnostics.report(complaint(source, characters));
        }
        return pdf;
    }

    private static Document page(Report report, SiteOptions options) {
        Edition edition = Edition.of(report, options);
        Wording wording = edition.wording();
        String html = Templates.bundled(wording::ui).render("print", PrintViews.of(edition));
        // As XML: an HTML parser would move the bookmarks, and all that follows them, out of the head.
        Document page = Jsoup.parse(html, "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        page.expectFirst("head").appendElement("style").text(style());
        return page;
    }

    private static String style() {
        try (InputStream in = PdfReport.class.getResourceAsStream(STYLE)) {
            if (in == null) throw new IOException("not in the program: " + STYLE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostic complaint(SourceFile source, Set<Integer> characters) {
        int first = characters.iterator().next();
        int offset = source.text().indexOf(first);
        Location at = offset < 0 ? Location.startOf(source.path()) : source.at(offset);
        String shown = String.format(Locale.ROOT, "%d characters, U+%04X among them", characters.size(), first);
        return new Diagnostic(
                Code.PDF_GLYPH_MISSING,
                at,
                "no face of the PDF has " + shown + "; each is printed as its number",
                source.line(at.line()),
                "read the text on the site, or write it in letters that the PDF has");
    }
}
