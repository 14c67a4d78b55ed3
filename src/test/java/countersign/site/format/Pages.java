package countersign.site.format;

import countersign.site.Site;
import countersign.site.SiteOptions;
import countersign.verdict.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site in memory, its pages parsed. */
record Pages(Set<String> files, Map<String, Document> documents) {
    static final SiteOptions ENGLISH = new SiteOptions("https://git.example/tree/", "en", List.of("readiness.json"));

    static Pages of(Report report, SiteOptions options) {
        Site site = new Site();
        for (String file : options.beside()) site.put(file, "{}");
        HtmlSite.render(report, options, site);
        Map<String, Document> documents = new TreeMap<>();
        site.files().forEach((name, bytes) -> {
            if (name.endsWith(".html")) documents.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
        });
        return new Pages(site.files().keySet(), documents);
    }

    Document page(String name) {
        Document page = documents.get(name);
        if (page == null) throw new AssertionError("no page " + name + " among " + documents.keySet());
        return page;
    }

    /** Whether {@code href} leads to a file of this site and, where it names one, to a place in it. */
    boolean hasPlace(String from, String href) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String page = file.isEmpty() ? from : file;
        if (hash < 0) return files.contains(page);
        String id = java.net.URLDecoder.decode(href.substring(hash + 1), StandardCharsets.UTF_8);
        Document document = documents.get(page);
        return document != null && document.getElementById(id) != null;
    }
}
