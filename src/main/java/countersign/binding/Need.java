package countersign.binding;

import countersign.measure.MaxAge;
import countersign.source.Location;
import java.util.Optional;

/**
 * A requirement that an item is held to.
 *
 * @param at where it is written down
 * @param validity when what meets it counts
 */
public record Need(Requirement requirement, BoundBy by, Location at, Validity validity) {
    /** How old what meets it may be; without one, age does not matter. */
    public Optional<MaxAge> maxAge() {
        return validity.maxAge();
    }
}
