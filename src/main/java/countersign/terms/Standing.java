package countersign.terms;

/** What a policy can speak of: how an item can stand without being shown by a tool's evidence. */
public enum Standing {
    /** It does not hold. */
    GAP,
    /** Ticked, and nothing is bound to it. */
    CLAIMED,
    /** Ticked, and only a named person vouches. */
    ATTESTED,
    /** A gap that somebody accepted for a time. */
    WAIVED
}
