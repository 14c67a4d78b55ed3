package countersign.verdict;

import countersign.terms.Terms;
import java.util.Arrays;
import java.util.Optional;

/** What is to be thought of an item, worst first. */
public enum Verdict {
    /** Ticked, and evidence says no. */
    CONTRADICTED,
    /** Not ticked, and evidence says no. */
    FAILING,
    /** Ticked, and the evidence asked for is absent. */
    UNSUPPORTED,
    /** Ticked, and the evidence no longer counts. */
    STALE,
    /** Not ticked, and nothing shown. */
    OPEN,
    /** Not ticked, and evidence confirms it. */
    READY,
    /** A gap, accepted by somebody until a date. */
    WAIVED,
    /** Ticked, and nothing is bound to it. */
    CLAIMED,
    /** Ticked, and a named person vouches. */
    ATTESTED,
    /** Ticked, and evidence confirms it. */
    VERIFIED,
    /** Out of scope, with a reason. */
    NOT_APPLICABLE;

    /** In lower case with hyphens, as outputs write it. */
    public String word() {
        return Terms.word(this);
    }

    /** The one that outputs write as {@code word}. */
    static Optional<Verdict> named(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }

    /** Whether it holds a launch back where the item is required. */
    public boolean isGap() {
        return compareTo(READY) <= 0;
    }

    /** The worse of the two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
