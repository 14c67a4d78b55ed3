package countersign.checklist;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where an item stands in its document.
 *
 * @param section the headings above it, outermost first, without the document's title
 * @param depth 0 for an item with no item above it
 * @param parent the index in the checklist's items of the item it is nested in
 */
public record Place(List<String> section, int depth, OptionalInt parent) {
    public Place {
        section = List.copyOf(section);
    }
}
