package countersign.terms;

/** How an item can fall short of being shown by a tool; what a policy can speak of. */
public enum Shortfall {
    /** It does not hold. */
    GAP,
    /** Ticked, and nothing is bound to it. */
    CLAIMED,
    /** Ticked, and only a named person vouches. */
    ATTESTED,
    /** A gap that somebody accepted for a time. */
    WAIVED,
    /** No item at all: a mark in the document that says no, such as a ticked condition for a no-go. */
    REFUSAL
}
