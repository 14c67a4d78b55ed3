package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.Optional;

/** {@code - [ ] a} four blanks further in than the text around it. */
final class IndentedCode implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.isIn(Zones.Zone.INDENTED)) return Optional.empty();
        return Finding.of(
                Code.BOX_IN_INDENTED_CODE,
                "the line is indented so far that it is code, so its box is none",
                "if it is an item, indent it less: " + suspect.mended());
    }
}
