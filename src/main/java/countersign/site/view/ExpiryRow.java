package countersign.site.view;

/**
 * Something that runs out.
 *
 * @param item to its place on the checklist's page
 * @param at the last moment at which it counts
 * @param what a requirement, or whose waiver
 */
public record ExpiryRow(Place item, Tongue tongue, String at, Chip what, Mark now, Mark then) {}
