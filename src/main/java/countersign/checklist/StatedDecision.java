package countersign.checklist;

import countersign.source.Location;

/** What the document itself says was decided. */
public record StatedDecision(Value value, Location at) {
    /** The words that a document can decide with. */
    public enum Value {
        GO,
        CONDITIONAL,
        NO_GO,
        /** Pending, both named, or none marked. */
        UNDECIDED,
        /** Two places that disagree. */
        CONFLICTING
    }
}
