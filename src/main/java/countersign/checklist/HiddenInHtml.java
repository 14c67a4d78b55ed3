package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.Optional;

/** {@code <details>} with {@code - [ ] a} on the next line. */
final class HiddenInHtml implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (suspect.zone() != Zones.Zone.HTML) return Optional.empty();
        return Finding.of(
                Code.SWALLOWED_BOX,
                "the box stands in an HTML block, where Markdown is shown as it is written",
                "leave a blank line behind the tag above: " + suspect.mended());
    }
}
