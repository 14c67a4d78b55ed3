package countersign.site.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/**
 * Sets a print page as a tagged PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), fonts embedded. The same page and stamp give the
 * same bytes.
 */
public final class PdfWriter {
    // Set in the text: the metadata library does not write all that it reads.
    private static final Pattern DATE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</xmp:)");

    // The renderer declares its part numbers as Integer, which validators of PDF/A-2 do not accept in an extension
    // schema.
    private static final String INTEGER = "<pdfaProperty:valueType>Integer<";
    private static final String TEXT = "<pdfaProperty:valueType>Text<";

    private final Fonts fonts = new Fonts();

    /**
     * What is fixed instead of being taken from clock and chance.
     *
     * @param made the creation and modification date
     * @param digest {@code sha256:} and hexadecimal digits, which become the document's id; empty where nothing was decided
     */
    public record Stamp(Instant made, String digest) {
        private static final int DIGITS = 15;

        private long id() {
            int from = digest.indexOf(':') + 1;
            return digest.length() < from + DIGITS ? 0 : HexFormat.fromHexDigitsToLong(digest, from, from + DIGITS);
        }
    }

    /** Hears of a character that no face has, and of the {@code data-document} that it stands in, or an empty name. */
    public interface Missing {
        void character(String document, int character);
    }

    /**
     * Sets {@code page}, which carries its style sheet in a {@code style} element. The page is changed to what can be shown: a character
     * that is missing stands as its number, and a link that leads neither to the web, to a mailbox nor into the page is none.
     */
    public byte[] write(Document page, Stamp stamp, Missing missing) {
        XRLog.setLoggingEnabled(false);
        Compositor.prepare(page, fonts, missing);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            fix(pdf, stamp);
            pdf.save(bytes);
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.register(builder);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Countersign");
        builder.withW3cDocument(page, "");
        builder.toStream(OutputStream.nullOutputStream());
        return builder;
    }

    private static void fix(PDDocument pdf, Stamp stamp) throws IOException {
        GregorianCalendar made = GregorianCalendar.from(stamp.made().atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(made);
        pdf.getDocumentInformation().setModificationDate(made);
        pdf.setDocumentId(stamp.id());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata()) {
            String written = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(INTEGER, TEXT);
            String date = "$1" + stamp.made().truncatedTo(ChronoUnit.SECONDS) + "$2";
            String xmp = DATE.matcher(written).replaceAll(date);
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
    }
}
