package countersign.checklist;

import java.util.Optional;

/** {@code ## [ ] a}. */
final class BoxInHeading implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean heading = suspect.bullet().isEmpty() && suspect.gap().startsWith("#");
        return heading ? Finding.miss("it stands in a heading", suspect.mended()) : Optional.empty();
    }
}
