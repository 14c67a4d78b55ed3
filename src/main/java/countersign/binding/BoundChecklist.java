package countersign.binding;

import countersign.checklist.Checklist;
import java.util.List;

/** A checklist whose items, in the same order, are bound; ids, owners and the like from its sidecar are already in the items. */
public record BoundChecklist(Checklist checklist, List<BoundItem> items) {
    public BoundChecklist {
        items = List.copyOf(items);
    }
}
