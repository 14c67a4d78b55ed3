package countersign.terms;

/** When an item is due, in the order in which a launch meets them. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER,
    /** Rollback and incident: prepared, and never a reason to hold a launch back. */
    CONTINGENCY;

    /** Whether an item of this phase is decided on when the decision is for {@code asked}. */
    public boolean isDueBy(Phase asked) {
        return this != CONTINGENCY && compareTo(asked) <= 0;
    }
}
