package countersign.site.view;

import java.util.List;

/**
 * What surrounds the content of every page.
 *
 * @param title of the page, for the browser
 * @param site the product's name
 * @param decision stands on every page
 * @param commit short, or empty
 * @param digest short
 * @param beside files published beside the pages
 */
public record Frame(
        String language,
        String direction,
        String title,
        String site,
        Mark decision,
        List<Tab> tabs,
        String asOf,
        String commit,
        String digest,
        List<Place> beside) {
    public Frame {
        tabs = List.copyOf(tabs);
        beside = List.copyOf(beside);
    }

    /** A page in the navigation. */
    public record Tab(String href, String word, boolean current) {}
}
