package countersign.checklist;

import countersign.source.Location;

/**
 * A box that GitHub may render and that is nothing to do; outside all totals.
 *
 * @param text what stands beside the box
 * @param at the box
 * @param ticked whether its mark says that it is the case
 */
public record Aside(Reason reason, String text, Location at, boolean ticked) {
    /** Why the box is no item. */
    public enum Reason {
        /** Under words such as {@code NO-GO IF}: what must not be the case. */
        NO_GO_CONDITION,
        /** It explains what a mark means. */
        LEGEND
    }
}
