package countersign.binding;

import countersign.checklist.Item;
import java.util.List;

/** An item and all that it is held to; every need has to be met. */
public record BoundItem(Item item, List<Need> needs) {
    public BoundItem {
        needs = List.copyOf(needs);
    }
}
