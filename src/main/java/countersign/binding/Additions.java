package countersign.binding;

import countersign.checklist.Item;
import countersign.checklist.ItemId;
import countersign.checklist.Traits;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.yaml.Node;
import java.time.LocalDate;
import java.util.Optional;

/** What a sidecar adds to an item; what is there goes before what the document says. */
record Additions(
        Optional<Node.Text> id,
        Optional<String> owner,
        Optional<LocalDate> due,
        Optional<Level> level,
        Optional<Phase> phase) {
    Item to(Item item) {
        Traits traits = item.traits();
        Item added = item.withTraits(new Traits(
                level.orElse(traits.level()),
                phase.orElse(traits.phase()),
                owner.or(traits::owner),
                due.or(traits::due),
                traits.condition(),
                traits.reason()));
        return id.map(name -> added.withId(new ItemId(name.value(), true))).orElse(added);
    }
}
