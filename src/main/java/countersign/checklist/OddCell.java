package countersign.checklist;

import countersign.checklist.Shape.Look;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** {@code | push the tag | \uFF3B \uFF3D |}: a cell that begins with what only looks like a box. */
final class OddCell implements NearMiss {
    private static final Set<Look> LOOKS = EnumSet.of(Look.ALIKE, Look.BRACKETS, Look.ESCAPED, Look.SYMBOL, Look.INPUT);

    /** Whether it begins a cell, and the readers of tables would not know it. */
    static boolean is(Suspect suspect) {
        boolean entity = suspect.is(Look.BALLOT)
                && suspect.shape().end() - suspect.shape().start() > 3;
        return isFirst(suspect) && (entity || LOOKS.contains(suspect.shape().look()));
    }

    private static boolean isFirst(Suspect suspect) {
        int at = suspect.shape().start() - 1;
        while (at >= 0 && Unseen.isAt(suspect.raw(), at)) at--;
        return at >= 0 && suspect.raw().charAt(at) == '|';
    }

    @Override
    public Optional<Finding> explain(Suspect suspect) {
        return is(suspect)
                ? Finding.miss(
                        "the cell only seems to hold one", suspect.shape().mended())
                : Optional.empty();
    }
}
