package countersign.site.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What independent readers say of a PDF: veraPDF of its form, PDFBox of its text. */
public final class PdfCheck {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** The rules of the flavour that the PDF breaks; none where it conforms. */
    public static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId() + " " + broken.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** All text, in reading order, with white space folded. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** All text without white space and what is not seen, so that line ends do not matter. */
    public static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cf}\\u00A0\\uFE0E\\uFE0F]+", "");
    }

    /** Where the links lead: addresses, and {@code inside} for those within the document; other actions by their kind. */
    public static List<String> links(byte[] pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages())
                for (PDAnnotation annotation : page.getAnnotations())
                    links.add(annotation instanceof PDAnnotationLink link ? target(link) : annotation.getSubtype());
        }
        return links;
    }

    private static String target(PDAnnotationLink link) {
        PDAction action = link.getAction();
        if (action == null || action instanceof PDActionGoTo) return "inside";
        return action instanceof PDActionURI uri ? uri.getURI() : action.getSubType();
    }

    /** The outline, depth first. */
    public static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) add(outline.children(), names);
        }
        return names;
    }

    private static void add(Iterable<PDOutlineItem> items, List<String> names) {
        for (PDOutlineItem item : items) {
            names.add(item.getTitle());
            add(item.children(), names);
        }
    }

    /** The names that any dictionary of the file has as key or value, those of active content among them. */
    public static Set<String> names(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDocument inner = document.getDocument();
            for (COSObjectKey key : inner.getXrefTable().keySet())
                if (inner.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary)
                    names(dictionary, names);
        }
        return names;
    }

    private static void names(COSDictionary dictionary, Set<String> names) {
        dictionary.forEach((key, value) -> {
            names.add(key.getName());
            if (value instanceof COSName name) names.add(name.getName());
            if (value instanceof COSDictionary inner && !key.equals(COSName.PARENT)) names(inner, names);
        });
    }
}
