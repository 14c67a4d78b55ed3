package countersign.checklist;

import countersign.checklist.Shape.Look;
import java.util.Optional;

/** {@code <input type="checkbox"> a}. */
final class FormCheckbox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.is(Look.INPUT)) return Optional.empty();
        return Finding.miss("a checkbox of HTML is left out there", HiddenInHtml.withoutTags(suspect));
    }
}
