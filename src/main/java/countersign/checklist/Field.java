package countersign.checklist;

import countersign.source.Location;

/** A thing for an author to fill in, and what stands there. */
public record Field(String label, Location at, State state, String value) {
    /** What stands behind a label. */
    public enum State {
        /** Nothing, or a rule to write on. */
        BLANK,
        /** Something that asks to be replaced, such as {@code [Name]} or {@code YYYY-MM-DD}. */
        PLACEHOLDER,
        FILLED
    }
}
