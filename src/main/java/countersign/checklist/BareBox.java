package countersign.checklist;

import java.util.Optional;

/** {@code [ ] a} without a bullet. */
final class BareBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean bare = suspect.leads() && !suspect.margin().hasBullet() && suspect.isFollowed();
        return bare ? Finding.miss("there is no bullet before it", suspect.mended()) : Optional.empty();
    }
}
