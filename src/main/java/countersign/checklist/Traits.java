package countersign.checklist;

import countersign.terms.Level;
import countersign.terms.Phase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the document says about an item beside its text.
 *
 * @param owner as written, {@code @name} or a name
 * @param due only where an ISO date is written
 * @param condition the words of {@code (if …)}, without the parentheses
 * @param reason why it is not applicable
 */
public record Traits(
        Level level,
        Phase phase,
        Optional<String> owner,
        Optional<LocalDate> due,
        Optional<String> condition,
        Optional<String> reason) {}
