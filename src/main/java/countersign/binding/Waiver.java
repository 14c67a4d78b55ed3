package countersign.binding;

import countersign.source.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A gap accepted for a time, by somebody other than its owner and whoever asked for it.
 *
 * @param item the id or the text of the item
 * @param requestedBy who asked for it, where that is said; somebody else has to approve it
 * @param until the last day on which it is in force, in UTC
 */
public record Waiver(
        String item,
        Optional<String> checklist,
        String reason,
        String approver,
        Optional<String> requestedBy,
        LocalDate from,
        LocalDate until,
        String ticket,
        Location at) {}
