package countersign.checklist;

import java.util.Optional;

/** {@code - [x]a}. */
final class GluedText implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean glued = suspect.leads() && !suspect.rest().isBlank() && !suspect.isFollowed();
        return glued ? Finding.miss("no blank behind the brackets", suspect.mended()) : Optional.empty();
    }
}
