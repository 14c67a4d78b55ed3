package countersign.checklist;

import countersign.source.Location;
import java.util.List;

/**
 * A group of options of which one is to be marked; outside all totals.
 *
 * @param several whether the author asks for as many as apply
 */
public record Choice(String label, Location at, List<Option> options, boolean several) {
    public Choice {
        options = List.copyOf(options);
    }

    /** One option, the place of its box, and whether it is marked. */
    public record Option(String text, Location at, boolean marked) {}

    /** Whether as many options are marked as are to be, none, or too many. */
    public enum State {
        ANSWERED,
        UNANSWERED,
        CONFLICT
    }

    public State state() {
        long marked = options.stream().filter(Option::marked).count();
        if (marked == 0) return State.UNANSWERED;
        return marked == 1 || several ? State.ANSWERED : State.CONFLICT;
    }
}
