package countersign.suggestion;

/** How sure a guess is, surest first. */
public enum Strength {
    /** The item names the very thing: the command, the tool, the file, the metric. */
    STRONG(70),
    /** The item is about what such evidence is about. */
    LIKELY(40),
    /** Something speaks for it, and something against it or nothing more. */
    POSSIBLE(20),
    NONE(0);

    private final int least;

    Strength(int least) {
        this.least = least;
    }

    static Strength of(int points) {
        for (Strength strength : values()) if (points >= strength.least) return strength;
        return NONE;
    }

    /** Whether this is as sure as {@code other} or surer. */
    public boolean isAtLeast(Strength other) {
        return compareTo(other) <= 0;
    }
}
