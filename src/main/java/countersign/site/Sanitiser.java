package countersign.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Raw HTML of a document made safe. What remains is text with the plainest of markup: no ids, names, classes, styles, images, comments or
 * relative links. Headings and summaries become bold paragraphs, because a page's own outline is not the author's to change, and an image
 * becomes its alternative text. Nothing stays closed: the content of {@code details} stands open.
 */
public final class Sanitiser {
    private static final int ROUNDS = 3;
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "sub", "sup")
            .addTags("code", "kbd", "samp", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a")
            .addAttributes("a", "href", "title")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan");

    private Sanitiser() {}

    /** {@code raw} with nothing left in it that could run, load, imitate or hide anything. */
    public static SafeHtml clean(String raw) {
        if (isOneComment(raw)) return SafeHtml.EMPTY;
        String before = flatten(raw);
        for (int round = 0; round < ROUNDS; round++) {
            String after = pass(before);
            if (after.equals(before)) return new SafeHtml(after.strip());
            before = after;
        }
        return Markup.of(raw);
    }

    /** The value of {@code attribute} in the first tag of {@code raw}, or empty. */
    public static String attribute(String raw, String attribute) {
        Element first = Jsoup.parseBodyFragment(raw).body().firstElementChild();
        return first == null ? "" : first.attr(attribute);
    }

    private static boolean isOneComment(String raw) {
        String text = raw.strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
    }

    private static String flatten(String raw) {
        Document document = parse(raw);
        for (Element image : document.select("img")) image.replaceWith(new TextNode(image.attr("alt")));
        for (Element title : document.select("h1, h2, h3, h4, h5, h6, summary")) {
            Element paragraph = new Element("p");
            paragraph.appendElement("strong").text(title.text());
            title.replaceWith(paragraph);
        }
        return document.body().html();
    }

    private static String pass(String html) {
        Document clean = new Cleaner(ALLOWED).clean(parse(html));
        clean.outputSettings(settings());
        return clean.body().html();
    }

    private static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(Html.legible(html));
        document.outputSettings(settings());
        return document;
    }

    private static OutputSettings settings() {
        return new OutputSettings()
                .prettyPrint(false)
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml);
    }
}
