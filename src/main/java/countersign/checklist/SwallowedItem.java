package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.Optional;

/** A list item that is none: too deep, or under a paragraph that goes on. */
final class SwallowedItem implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.leadsItem()) return Optional.empty();
        return Finding.of(
                Code.SWALLOWED_BOX,
                "the line goes on with the text above it, so its box is none",
                "leave a blank line above, or indent it like the items around it: " + suspect.mended());
    }
}
