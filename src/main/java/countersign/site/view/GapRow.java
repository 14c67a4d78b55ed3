package countersign.site.view;

import countersign.site.SafeHtml;

/**
 * A gap in a list.
 *
 * @param number its place in the list, 1-based
 * @param href the item's permalink
 * @param claim the item's text
 * @param under the text of the item it is nested in, or empty
 * @param place the line that claims it
 * @param keys what the list can be filtered by
 */
public record GapRow(
        int number,
        Mark verdict,
        String href,
        String claim,
        Tongue tongue,
        String under,
        SafeHtml reason,
        SafeHtml next,
        Judged.Duty duty,
        String level,
        boolean blocker,
        String phase,
        Place place,
        Keys keys) {
    /**
     * What the list can be filtered and grouped by.
     *
     * @param owner empty where nobody
     * @param section the checklist's title and the headings above the item
     */
    public record Keys(String owner, String verdict, String phase, String level, String section) {}
}
