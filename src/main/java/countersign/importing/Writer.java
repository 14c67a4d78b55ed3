package countersign.importing;

import com.vladsch.flexmark.html2md.converter.ExtensionConversion;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.nodes.Document;

/** Writes a page in order as Markdown, in the style that most checklists have: headings with hashes, bullets as hyphens. */
final class Writer {
    private static final DataHolder STYLE = new MutableDataSet()
            .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
            .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
            .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
            .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
            .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
            .set(FlexmarkHtmlConverter.DIV_AS_PARAGRAPH, true)
            .set(FlexmarkHtmlConverter.NBSP_TEXT, " ")
            .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
            .set(FlexmarkHtmlConverter.THEMATIC_BREAK, "***")
            .set(FlexmarkHtmlConverter.MAX_BLANK_LINES, 1)
            .set(FlexmarkHtmlConverter.MAX_TRAILING_BLANK_LINES, 0)
            .set(FlexmarkHtmlConverter.EXT_INLINE_INS, ExtensionConversion.TEXT)
            .set(FlexmarkHtmlConverter.EXT_INLINE_SUB, ExtensionConversion.TEXT)
            .set(FlexmarkHtmlConverter.EXT_INLINE_SUP, ExtensionConversion.TEXT)
            .toImmutable();

    private Writer() {}

    static String markdown(Document page) {
        return FlexmarkHtmlConverter.builder(STYLE).build().convert(page).strip() + "\n";
    }
}
