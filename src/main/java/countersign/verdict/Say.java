package countersign.verdict;

import countersign.terms.Terms;

/**
 * Every sentence and clause that a verdict can say, each with what goes into it, in order. The wording is in the message bundles, under
 * {@link #key()}.
 */
public enum Say {
    // Why an item has its verdict: sentences. Mostly what was observed, then what was expected.
    OBSERVED_EXPECTED("observed", "expected"),
    TICKED_BUT("observed", "expected"),
    ASKED_BUT_ABSENT("expected", "why there is nothing"),
    OPEN_ASKED_BUT_ABSENT("expected", "why there is nothing"),
    NO_LONGER_COUNTS("observed"),
    OPEN_NO_LONGER_COUNTS("observed"),
    NOTHING_BOUND,
    OPEN_UNOWNED,
    OPEN_OWNED("owner"),
    BEGUN_UNOWNED,
    BEGUN_OWNED("owner"),
    NOT_APPLICABLE("reason"),
    NOT_APPLICABLE_UNEXPLAINED,
    WAIVED("verdict underneath", "until", "approver", "reason"),
    TICKED_ABOVE_OPEN("how many are open", "of how many", "line of the first"),
    AS_NESTED("line of the worst nested item", "its verdict"),
    NESTED_HOLD("how many nested items"),
    NESTED_HOLD_UNTICKED("how many nested items"),
    OPEN_ABOVE("how many nested items hold by evidence", "of how many"),
    MET_OF("sentence", "how many requirements are met", "of how many"),

    // What was asked for: clauses.
    TESTS_PASSED("how many"),
    TESTS_PASSED_NAMED("how many", "pattern of names"),
    FINDINGS_AT_MOST("how many", "level"),
    FINDINGS_AT_MOST_BY("how many", "level", "tool"),
    LESS("quantity"),
    AT_MOST("quantity"),
    GREATER("quantity"),
    AT_LEAST("quantity"),
    EQUAL("quantity"),
    NOT_EQUAL("quantity"),
    COMMAND_EXIT("exit code"),
    COMMAND_OUTPUT("exit code", "output"),
    EVERY_VALUE("expectation"),
    SOME_VALUE("expectation"),
    NO_VALUE("expectation"),
    VALUE_COUNT("expectation"),
    THE_TEXT("text"),
    LINE("pattern"),
    LINE_IS("pattern", "expectation"),
    PASS_AS("pattern of files", "format"),
    WORD_OF("name or role"),
    FILE_LINKED("file"),
    ANY_OF("how many"),
    ALL_OF("how many"),

    // What was read: clauses.
    TESTS_RAN("passed", "failed"),
    TESTS_RAN_SKIPPED("passed", "failed", "skipped"),
    TESTS_RAN_FLAKY("passed", "failed", "passed after a retry"),
    TESTS_RAN_MORE("passed", "failed", "skipped", "passed after a retry"),
    TESTS_FAILED("passed", "failed", "name of the first that failed"),
    FAILURES_UNLISTED("file", "how many failures"),
    FINDINGS_COUNTED("how many"),
    METRIC_IS("metric", "quantity", "file"),
    SPEED_IS("metric", "quantity", "file", "error rate"),
    COMMAND_ENDED("command", "exit code"),
    COMMAND_SAID_OTHERWISE("command", "exit code", "the text that is missing"),
    VALUE_IS("path", "value"),
    VALUES_MEETING("how many meet the expectation", "of how many", "path"),
    VALUES_COUNTED("how many", "path"),
    LINES_MATCH("how many", "pattern", "pattern of files"),
    WROTE_AND_ENDED("command", "file", "exit code"),
    PASSES_FLAKY("file"),
    ALL_PASS("how many files"),
    SEEN_BY("name", "when"),
    SEEN_BY_AS("name", "role", "when"),
    WORD_EXPIRED("name", "when seen", "when expired"),
    LINKED_PASSES("file"),
    LINKED_FAILS("file"),
    TOO_OLD("observed", "age", "limit"),
    REWORDED_SINCE_BOUND("observed", "wording when bound", "wording now"),
    REWORDED_SINCE_ATTESTED("observed", "wording when attested", "wording now"),

    // Why nothing counts: clauses.
    NOTHING_ASKED,
    NO_FILE("pattern"),
    FILE_UNREADABLE("file", "why"),
    FILE_UNRECOGNISED("file"),
    FILE_AMBIGUOUS("file"),
    FILE_INCOMPLETE("file"),
    FILE_EXAMINED_NOTHING("file"),
    NO_TEST_FILE("pattern"),
    NO_TEST_PASSED("pattern of files"),
    NO_TEST_NAMED("pattern of names"),
    NO_SCAN("pattern"),
    NO_SCAN_BY("pattern", "tool"),
    SCAN_INCOMPLETE("file", "why"),
    NO_METRIC("metric"),
    METRIC_MISSING_IN("metric", "file"),
    METRIC_INCOMPARABLE("metric", "quantity", "file"),
    ERROR_RATE_UNKNOWN("metric", "quantity", "file"),
    SPEED_OF_FAILING("metric", "quantity", "file", "error rate"),
    NO_RECORDING("command"),
    NOT_LOOKED_UP("path", "file"),
    SELECTS_NOTHING("path", "file"),
    VALUE_INCOMPARABLE("path", "value"),
    NOTHING_EXAMINED("path", "file"),
    VALUES_TOO_FEW("how many have a value", "of how many", "path"),
    NOT_VOUCHED("file"),
    NO_LINE("pattern", "file"),
    READ_AS("file", "format"),
    NO_ATTESTATION("name or role"),
    LINKED_SILENT("file"),
    AGE_UNKNOWN("observed", "file"),
    AGE_WITHOUT_ZONE("observed", "file"),
    MADE_LATER("observed", "file", "when it says it was made"),

    // What to do: a sentence that frames a clause, then the clauses.
    NEXT("step"),
    NEXT_OR_UNTICK("step", "line"),
    STEP_AND_STEP("step", "step"),
    TICK("line"),
    BIND("sidecar"),
    NAME_OWNER("line"),
    DO_AND_TICK("line"),
    GIVE_REASON("line"),
    CLOSE_OR_RENEW("until"),
    SEE_NESTED("line"),
    CLOSE_NESTED("line of the nested item"),
    WRITE_OR_CORRECT("pattern", "place of the requirement"),
    WRITE_AGAIN("file"),
    RECORD_AGAIN("file"),
    KEEP_OUT("file"),
    EXAMINE("file"),
    RUN_TO_END("file"),
    NAME_REQUIREMENTS("place of the requirement"),
    FIX_TESTS,
    RUN_TESTS,
    RUN_TESTS_AGAIN,
    FIX_FINDINGS,
    SCAN("tool"),
    SCAN_INTO("pattern"),
    IMPROVE_METRIC("metric", "bound"),
    MEASURE("metric"),
    MEASURE_WITH_ERRORS("metric"),
    FIX_COMMAND("command"),
    RUN_COMMAND("command that records it"),
    CORRECT_PATH("path", "place of the requirement"),
    MEND_VALUE("path"),
    NAME_POPULATION("place of the requirement"),
    CORRECT_FORMAT("place of the requirement"),
    ASK_FOR_WORD("name or role"),
    CONFIRM_WORDING("place", "wording now"),
    ASK_MORE_OF("file"),
    MEND_WHAT_FAILS("file");

    private final int arity;

    Say(String... arguments) {
        this.arity = arguments.length;
    }

    /** How many arguments it takes. */
    public int arity() {
        return arity;
    }

    /** The key in the message bundles. */
    public String key() {
        return "say." + Terms.word(this);
    }
}
