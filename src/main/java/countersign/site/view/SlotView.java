package countersign.site.view;

import countersign.site.SafeHtml;

/**
 * A place to sign.
 *
 * @param checklist the document it stands in
 * @param place the line
 * @param says what its state means here
 */
public record SlotView(
        String role,
        String name,
        String date,
        Mark state,
        Place checklist,
        Tongue tongue,
        Place place,
        SafeHtml says) {}
