package countersign.verdict;

/** What evidence says of an item or a requirement, worst first. */
public enum Support {
    /** Evidence says no. */
    REFUTED,
    /** Asked for, but missing, unreadable, inconclusive or zero. */
    ABSENT,
    /** It was confirmed, and no longer counts: too old, for another state, or for other words. */
    STALE,
    /** Confirmed by a person's word alone. */
    ATTESTED,
    CONFIRMED,
    /** Nothing is bound. */
    NOT_ASKED
}
