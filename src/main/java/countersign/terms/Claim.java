package countersign.terms;

/** What the author's mark says of an item. Only the box decides it. */
public enum Claim {
    /** Ticked. */
    DONE,
    /** Not ticked, or a mark whose meaning is not known. */
    TODO,
    /** Marked as begun, {@code [~]} or {@code [/]}. */
    PARTIAL,
    /** Marked as out of scope, {@code [-]} or {@code [N/A]}; counts only with a reason. */
    NOT_APPLICABLE
}
