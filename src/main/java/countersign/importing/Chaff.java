package countersign.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Takes out of a page what is no text of it, and addresses that are no web addresses; pictures become links to them. */
final class Chaff {
    private static final String UNSEEN =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, select, button, link, meta,"
                    + " [hidden], #breadcrumb-section, #footer, .page-metadata";

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Chaff() {}

    static void remove(Document page) {
        title(page);
        page.head().empty();
        page.select(UNSEEN).remove();
        page.nodeStream(Comment.class).toList().forEach(Comment::remove);
        page.select("img").forEach(Chaff::picture);
        page.select("input:not([type=checkbox]):not([type=radio]), textarea").forEach(Chaff::blank);
        page.select("a.user-mention[data-username]").forEach(user -> text(user, "@" + user.attr("data-username")));
        page.select("time[datetime]").forEach(Chaff::date);
        page.select("label, font, g-emoji, a:not([href])").unwrap();
        for (Element link : page.select("a[href]"))
            if (!isWeb(link.attr("href")) || link.text().isBlank()) link.unwrap();
        for (Element empty : page.select("p, div"))
            if (empty.childrenSize() == 0 && !empty.hasText() && !BoxShapes.isDrawn(empty)) empty.remove();
    }

    /** A page whose title stands in its head alone. */
    private static void title(Document page) {
        String title = page.title();
        if (!title.isBlank() && page.select("h1").isEmpty())
            page.body().prependElement("h1").text(title);
    }

    /** An emoticon is its character; any other picture a link. */
    private static void picture(Element image) {
        String sign = Emoticons.of(image);
        String source = image.attr("src");
        String text = image.attr("alt").isBlank() ? "" : image.attr("alt").strip();
        if (sign.isEmpty() && !text.isEmpty() && isWeb(source))
            image.replaceWith(new Element("a").attr("href", source).text(text));
        else image.replaceWith(new TextNode(sign.isEmpty() ? text : sign));
    }

    /** A line to write on, or what stands on it. */
    private static void blank(Element input) {
        String value = input.attr("value").strip();
        boolean shown = !input.attr("type").equalsIgnoreCase("hidden");
        if (shown) input.replaceWith(new TextNode(value.isEmpty() ? " ____ " : " " + value + " "));
        else input.remove();
    }

    /** Only a date that a program can compare is one to be held. */
    private static void date(Element time) {
        String date = time.attr("datetime");
        if (ISO.matcher(date).matches()) text(time, date);
    }

    private static void text(Element element, String text) {
        element.replaceWith(new TextNode(text));
    }

    private static boolean isWeb(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean relative = colon < 0 || (slash >= 0 && slash < colon) || address.startsWith("#");
        return !address.isBlank()
                && (relative || SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)));
    }

    /** The elements that begin lines of their own. */
    static Elements blocks(Element page) {
        return page.select("p, div, section, article, main, body, blockquote, form, fieldset, details, dd, td, th, li");
    }
}
