package countersign.checklist;

import java.util.Optional;

/** {@code - [ ]} with nothing behind it. */
final class EmptyItem implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean empty = suspect.leads() && suspect.margin().hasBullet() && suspect.isLast();
        return empty ? Finding.miss("nothing stands behind it", suspect.mended()) : Optional.empty();
    }
}
