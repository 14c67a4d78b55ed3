package countersign.binding;

import countersign.source.Location;

/**
 * A gap that a project had when it began to record them, and works off.
 *
 * @param checklist from the root
 * @param item the id of the item
 * @param verdict the word for it
 */
public record KnownGap(String checklist, String item, String verdict, Location at) {
    /** {@code checklist#id}. */
    public String key() {
        return checklist + "#" + item;
    }
}
