package countersign.terms;

/** How much an item weighs in the decision, heaviest first. */
public enum Level {
    /** A gap here is no-go, and a bare claim is too. */
    BLOCKER,
    /** A gap here is no-go; a bare claim makes the decision conditional. */
    REQUIRED,
    /** Shown, counted, and never the reason for a decision. */
    OPTIONAL
}
