package countersign.verdict;

import countersign.terms.Claim;

/** What follows from a claim and its support. */
final class VerdictTable {
    private VerdictTable() {}

    /** {@code explained} says whether there is a reason why the item is not applicable. */
    static Verdict of(Claim claim, Support support, boolean explained) {
        return switch (claim) {
            case DONE -> done(support);
            case TODO, PARTIAL -> todo(support);
            case NOT_APPLICABLE -> explained ? Verdict.NOT_APPLICABLE : Verdict.OPEN;
        };
    }

    private static Verdict done(Support support) {
        return switch (support) {
            case CONFIRMED -> Verdict.VERIFIED;
            case ATTESTED -> Verdict.ATTESTED;
            case REFUTED -> Verdict.CONTRADICTED;
            case STALE -> Verdict.STALE;
            case ABSENT -> Verdict.UNSUPPORTED;
            case NOT_ASKED -> Verdict.CLAIMED;
        };
    }

    private static Verdict todo(Support support) {
        return switch (support) {
            case CONFIRMED, ATTESTED -> Verdict.READY;
            case REFUTED -> Verdict.FAILING;
            case STALE, ABSENT, NOT_ASKED -> Verdict.OPEN;
        };
    }
}
