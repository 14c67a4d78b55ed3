package countersign.checklist;

import java.util.Optional;

/** {@code • [ ] a}. */
final class FalseBullet implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean other = suspect.leadsItem() && !suspect.margin().isReal();
        if (!other) return Optional.empty();
        return Finding.miss("what stands before it is no bullet of Markdown", suspect.mended());
    }
}
