package countersign.checklist;

import java.util.Optional;

/** {@code -[ ] a}, also with something unseen in between that is no blank to Markdown. */
final class GluedBullet implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.leadsItem() || !suspect.margin().isReal()) return Optional.empty();
        if (suspect.gap().isEmpty()) return Finding.miss("no blank behind the bullet", suspect.mended());
        boolean odd =
                Unseen.isOdd(suspect.gap()) || Unseen.isOdd(suspect.margin().indent());
        return odd
                ? Finding.miss("what stands before the brackets is no plain blank", suspect.mended())
                : Optional.empty();
    }
}
