package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.Optional;

/** {@code - ✅ a}, {@code - [OK] a}: a mark to some, an ornament to others. */
final class SignForBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.shape().isUnsure()) return Optional.empty();
        return Finding.of(
                Code.SIGN_FOR_BOX,
                "the line begins with a mark, and it is no item",
                "if it is an item, write a box: " + suspect.mended());
    }
}
