package countersign.evidence;

/**
 * What people are told of a format.
 *
 * @param id in lower case with hyphens; stable, for it stands in reports
 * @param group the kind of evidence
 * @param title the format's own name, and the tools and versions that write it
 * @param reads what is read, in one sentence
 * @param omits what is not read or not said in it, in one sentence
 * @param passes what a file has to say to pass by itself, in one sentence
 */
public record FormatCard(String id, Group group, String title, String reads, String omits, String passes) {
    /** Kinds of evidence, in the order in which they are documented. */
    public enum Group {
        TESTS,
        COVERAGE,
        FINDINGS,
        MEASURES,
        STATES,
        REVIEWS,
        COMPLIANCE,
        RECORDS
    }

    /** A card of a format that is named and filed, and about to be described. */
    public static Draft of(String id, Group group, String title) {
        return new Draft(id, group, title);
    }

    /** A card without its sentences. */
    public record Draft(String id, Group group, String title) {
        /** The whole card. */
        public FormatCard says(String reads, String omits, String passes) {
            return new FormatCard(id, group, title, reads, omits, passes);
        }
    }
}
