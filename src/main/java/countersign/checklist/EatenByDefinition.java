package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.Optional;

/** {@code - [x]: a}, which defines where the link {@code [x]} leads to. */
final class EatenByDefinition implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.isIn(Zones.Zone.DEFINITION)) return Optional.empty();
        return Finding.of(
                Code.SWALLOWED_BOX,
                "with a colon behind it this defines a link, and GitHub shows nothing of the line",
                suspect.mended());
    }
}
