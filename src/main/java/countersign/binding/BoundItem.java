package countersign.binding;

import countersign.checklist.Item;
import java.util.List;

/**
 * An item and all that it is held to; every need has to be met.
 *
 * @param wordings what was noted where it was bound: while any of them is not that of the item, nothing confirms it
 * @param validity what the item's comment says of all evidence for it
 */
public record BoundItem(Item item, List<Need> needs, List<NotedWording> wordings, Validity validity) {
    public BoundItem {
        needs = List.copyOf(needs);
        wordings = List.copyOf(wordings);
    }
}
