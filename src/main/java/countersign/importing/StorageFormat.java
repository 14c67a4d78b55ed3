package countersign.importing;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The format in which Confluence stores a page, as the HTML that it exports: tasks, code, states, dates, people and links. */
final class StorageFormat {
    private StorageFormat() {}

    static void toHtml(Document page) {
        page.select("ac|task-list").forEach(list -> list.tagName("ul").addClass(BoxShapes.TASK_LIST));
        page.select("ac|task").forEach(StorageFormat::task);
        page.select("ac|structured-macro, ac|macro").forEach(StorageFormat::macro);
        page.select("ac|emoticon").forEach(sign -> text(sign, sign(sign)));
        if (!page.select("ac|task-body, ac|layout, ac|link, ri|user").isEmpty())
            page.select("time[datetime]").forEach(StorageFormat::date);
        page.select("ac|task-body").unwrap();
        page.select("ri|user")
                .forEach(user -> text(user, "@" + first(user, "ri:username", "ri:userkey", "ri:account-id")));
        page.select("ac|link").forEach(StorageFormat::link);
        page.select("ac|image, ac|placeholder, ac|parameter").remove();
    }

    private static void task(Element task) {
        boolean done = task.select("> ac|task-status").text().strip().equals("complete");
        task.select("> ac|task-id, > ac|task-uuid, > ac|task-status").remove();
        task.tagName("li");
        if (done) task.addClass(BoxShapes.CHECKED);
    }

    /** A code macro is code and a status its title; of any other macro its text stays. */
    private static void macro(Element macro) {
        String name = macro.attr("ac:name");
        Element code = macro.selectFirst("> ac|plain-text-body");
        if (code != null && (name.equals("code") || name.equals("noformat"))) {
            String language = macro.select("> ac|parameter[ac:name=language]").text();
            Element pre = new Element("pre");
            pre.appendElement("code").addClass("language-" + language).text(code.wholeText());
            macro.replaceWith(pre);
            return;
        }
        String title = macro.select("> ac|parameter[ac:name=title]").text();
        if (name.equals("status")) text(macro, title);
    }

    private static void link(Element link) {
        if (!link.text().isBlank()) return;
        Element page = link.selectFirst("ri|page, ri|attachment, ri|space");
        if (page != null) text(page, first(page, "ri:content-title", "ri:filename", "ri:space-key"));
    }

    /** A date is empty there; the parser takes what follows it for its content. */
    private static void date(Element time) {
        time.prependText(time.attr("datetime") + " ");
        time.unwrap();
    }

    private static String sign(Element emoticon) {
        String sign = Emoticons.named(emoticon.attr("ac:name"));
        return sign.isEmpty() ? emoticon.attr("ac:emoji-fallback") : sign;
    }

    private static String first(Element element, String... names) {
        for (String name : names) if (element.hasAttr(name)) return element.attr(name);
        return "";
    }

    private static void text(Element element, String text) {
        element.replaceWith(new TextNode(text));
    }
}
