package countersign.checklist;

import java.util.Optional;

/** {@code - [ ](u) a}, or a box that a link definition elsewhere makes a link of. */
final class BoxInLink implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.isIn(Zones.Zone.LINK)) return Optional.empty();
        return Finding.miss("the brackets are those of a link", suspect.mended());
    }
}
