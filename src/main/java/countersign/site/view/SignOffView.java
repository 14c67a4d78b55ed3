package countersign.site.view;

import java.util.List;

/**
 * Who signs, and what for.
 *
 * @param digest of the state that a signature is for, in full
 * @param commit in full, or empty
 * @param states what the states of a slot mean
 */
public record SignOffView(
        Frame frame, String lede, List<SlotView> slots, String digest, String commit, List<Meaning> states) {
    public SignOffView {
        slots = List.copyOf(slots);
        states = List.copyOf(states);
    }

    /** A mark and what it means. */
    public record Meaning(Mark mark, String meaning) {}
}
