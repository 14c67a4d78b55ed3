package countersign.evidence;

/** What a file as a whole says, worst first. */
public enum Outcome {
    /** Something failed, or was found. */
    FAIL,
    /** The tool did not finish, or declared more than it listed. */
    INCOMPLETE,
    /** Nothing was examined: no test, or none that was not skipped. */
    NO_EVIDENCE,
    /** Passed, after an attempt that failed. */
    FLAKY,
    /** Something was examined, and all of it passed. */
    PASS,
    /** The file states facts and passes no judgement. */
    NONE
}
