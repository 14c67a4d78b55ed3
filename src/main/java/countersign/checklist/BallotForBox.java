package countersign.checklist;

import countersign.checklist.Shape.Look;
import java.util.Optional;

/** {@code - ☐ a}. */
final class BallotForBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (suspect.isIn(Zones.Zone.HTML) || !(suspect.is(Look.BALLOT) || suspect.is(Look.SYMBOL)))
            return Optional.empty();
        return Finding.miss("a ballot sign is text", suspect.leads() ? suspect.mended() : BoxInProse.help(suspect));
    }
}
