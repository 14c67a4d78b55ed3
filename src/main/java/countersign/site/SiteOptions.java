package countersign.site;

import java.util.List;

/**
 * How a site is made.
 *
 * @param source address of the source host up to the path, such as {@code https://git.example/team/app/blob/main/}; empty where none is
 *     known, and then places are text
 * @param language of the site's own words, ISO 639-1
 * @param beside names of files that are published beside the pages and that every page links to, such as {@code readiness.json}
 */
public record SiteOptions(String source, String language, List<String> beside) {
    public SiteOptions {
        beside = List.copyOf(beside);
    }

    /** The address of {@code path} on the source host, at {@code line} unless that is 0; empty where there is no host. */
    public String source(String path, int line) {
        if (Addresses.vet(source).isEmpty()) return "";
        String slash = source.endsWith("/") ? "" : "/";
        return Addresses.encode(source) + slash + Addresses.encodePath(path) + (line > 0 ? "#L" + line : "");
    }
}
