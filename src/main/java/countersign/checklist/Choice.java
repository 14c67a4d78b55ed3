package countersign.checklist;

import countersign.source.Location;
import java.util.List;

/** A group of options of which one is to be marked; outside all totals. */
public record Choice(String label, Location at, List<Option> options) {
    public Choice {
        options = List.copyOf(options);
    }

    /** One option, the place of its box, and whether it is marked. */
    public record Option(String text, Location at, boolean marked) {}

    /** Whether exactly one option is marked, none, or too many. */
    public enum State {
        ANSWERED,
        UNANSWERED,
        CONFLICT
    }

    public State state() {
        long marked = options.stream().filter(Option::marked).count();
        if (marked == 0) return State.UNANSWERED;
        return marked == 1 ? State.ANSWERED : State.CONFLICT;
    }
}
