package countersign.checklist;

import countersign.checklist.Shape.Look;
import countersign.diagnostic.Code;
import java.util.Optional;

/** {@code - \[ ] a}, which some write on purpose and many editors when they export. */
final class EscapedBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.is(Look.ESCAPED) || !suspect.leads()) return Optional.empty();
        return Finding.of(
                Code.ESCAPED_BOX,
                "the backslash makes text of these brackets",
                "if it is an item, leave it out: " + suspect.mended());
    }
}
