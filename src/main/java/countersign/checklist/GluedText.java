package countersign.checklist;

import java.util.Optional;

/** {@code - [x]a}, also with something unseen in between that is no blank to Markdown. */
final class GluedText implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        boolean glued = suspect.leads() && !suspect.isLast() && !suspect.isFollowed();
        if (!glued) return Optional.empty();
        return Finding.miss(
                Unseen.isAt(suspect.raw(), suspect.shape().end())
                        ? "what stands behind the brackets is no plain blank"
                        : "no blank behind the brackets",
                suspect.mended());
    }
}
