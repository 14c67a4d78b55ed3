package countersign.checklist;

import java.util.Optional;

/** {@code ## [ ] a}. */
final class BoxInHeading implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.margin().isHeading()) return Optional.empty();
        String help = suspect.leads() ? suspect.mended() : BoxInProse.help(suspect);
        return Finding.miss("it stands in a heading", help);
    }
}
