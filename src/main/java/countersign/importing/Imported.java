package countersign.importing;

import countersign.source.Location;
import java.util.List;

/**
 * A page as Markdown.
 *
 * @param markdown ends in a line feed; line ends are line feeds
 * @param boxes every box that a person sees on the page, in the page's order
 */
public record Imported(String markdown, List<Box> boxes) {
    public Imported {
        boxes = List.copyOf(boxes);
    }

    /**
     * A box of the page.
     *
     * @param at in the page
     * @param offset of its opening bracket in the Markdown, in UTF-16 units; -1 where it got lost
     */
    public record Box(Location at, boolean ticked, int offset) {}
}
