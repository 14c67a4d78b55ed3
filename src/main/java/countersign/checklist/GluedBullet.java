package countersign.checklist;

import java.util.Optional;

/** {@code -[ ] a}. */
final class GluedBullet implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean glued = !suspect.bullet().isEmpty() && suspect.gap().isEmpty();
        return glued ? Finding.miss("no blank behind the bullet", suspect.mended()) : Optional.empty();
    }
}
