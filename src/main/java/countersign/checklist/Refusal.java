package countersign.checklist;

import countersign.source.Location;
import countersign.terms.Phase;
import java.util.List;

/**
 * A mark that says no: a condition for a no-go that is ticked, or an option such as Fail, No-go or Reject that is marked. It is no item.
 *
 * @param text what stands beside the mark
 * @param section the headings above it, as of an item
 * @param phase of those headings
 */
public record Refusal(Reason reason, String text, Location at, List<String> section, Phase phase) {
    public Refusal {
        section = List.copyOf(section);
    }

    /** What the mark is. */
    public enum Reason {
        /** Of a condition under which there is to be no launch. */
        CONDITION,
        /** Of an option of a choice. */
        OPTION
    }
}
