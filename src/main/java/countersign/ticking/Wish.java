package countersign.ticking;

/** What to propose. */
public enum Wish {
    /** To tick what evidence has earned. */
    TICK,
    /** The same, and to tick what only a person's word speaks for. */
    TICK_ATTESTED,
    /** To take away the ticks that evidence or a nested item contradicts. */
    UNTICK
}
