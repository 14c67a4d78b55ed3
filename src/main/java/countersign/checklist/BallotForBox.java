package countersign.checklist;

import java.util.Optional;

/** {@code - ☐ a}. */
final class BallotForBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.isBallot()) return Optional.empty();
        return Finding.miss(
                "a ballot sign is text",
                suspect.leads() ? suspect.mended() : "write [ ] or [x] at the beginning of a list item");
    }
}
