package countersign.diagnostic;

/** Every complaint there is. A code's number and severity never change; its summary may. */
public enum Code {
    CONFIG_INVALID("CS101", Severity.ERROR, "the configuration is not valid"),
    NO_CHECKLIST("CS102", Severity.ERROR, "there is no checklist to read"),
    OVER_LIMIT("CS103", Severity.ERROR, "a file is over a limit"),
    UNREADABLE_TEXT("CS104", Severity.ERROR, "the file is neither UTF-8 nor UTF-16 with a byte-order mark"),
    YAML_INVALID("CS105", Severity.ERROR, "this is not the YAML that is read here"),
    UNKNOWN_KEY("CS106", Severity.ERROR, "a key that is not known"),
    PATH_OUTSIDE("CS107", Severity.ERROR, "a path that leads outside the root"),
    FILE_PASSED_OVER("CS108", Severity.NOTE, "a file without boxes is passed over"),
    UNREADABLE("CS109", Severity.ERROR, "a file or folder that cannot be read"),

    NO_ITEMS("CS201", Severity.ERROR, "no item is found in a checklist"),
    DUPLICATE_ID("CS202", Severity.ERROR, "two items have the same explicit id"),
    UNKNOWN_MARK("CS203", Severity.WARNING, "a mark that is not known counts as not ticked"),
    NEAR_MISS("CS204", Severity.WARNING, "this is not a checkbox on GitHub"),
    SWALLOWED_BOX("CS205", Severity.WARNING, "a box that block structure hides"),
    ODD_BOX("CS206", Severity.WARNING, "renderers disagree about this box"),
    BOXES_IN_COLUMNS("CS207", Severity.NOTE, "a row with boxes in several columns is data"),
    CLAIM_DISAGREES("CS208", Severity.WARNING, "a declared total or status disagrees with the boxes"),
    STATED_DECISION_DISAGREES("CS209", Severity.WARNING, "the stated decision disagrees with the computed one"),
    CHOICE_CONFLICT("CS210", Severity.WARNING, "more than one option of a choice is marked"),
    FIELD_UNFILLED("CS211", Severity.NOTE, "a field is not filled in"),
    NOT_READ("CS212", Severity.WARNING, "a part of the document that is not read"),
    COMMENT_UNBOUND("CS213", Severity.WARNING, "a countersign comment that belongs to no item"),
    REASON_MISSING("CS214", Severity.WARNING, "not applicable, and no reason given"),
    COMMENT_INVALID("CS215", Severity.ERROR, "a countersign comment that cannot be read"),
    SET_ASIDE("CS218", Severity.NOTE, "a box that is nothing to do: a condition for no-go, or the key to the marks"),
    TICK_BESIDE("CS219", Severity.NOTE, "a tick that is no box stands beside what is open"),
    ESCAPED_BOX("CS221", Severity.NOTE, "a box behind a backslash is text"),
    BOX_IN_INDENTED_CODE("CS222", Severity.NOTE, "a box so far in that it is code"),
    SIGN_FOR_BOX("CS223", Severity.NOTE, "a mark at the beginning of a line is no box"),

    REQUIREMENT_INVALID("CS301", Severity.ERROR, "a requirement that cannot be read"),
    ITEM_NOT_FOUND("CS302", Severity.ERROR, "no item matches"),
    ITEM_AMBIGUOUS("CS303", Severity.ERROR, "more than one item matches"),
    SIDECAR_ORPHAN("CS304", Severity.ERROR, "a sidecar without its checklist"),

    EVIDENCE_UNREADABLE("CS401", Severity.WARNING, "an evidence file that cannot be read"),
    EVIDENCE_UNRECOGNISED("CS402", Severity.WARNING, "no format claims an evidence file"),
    EVIDENCE_AMBIGUOUS("CS403", Severity.WARNING, "more than one format claims an evidence file"),
    EVIDENCE_UNUSED("CS404", Severity.NOTE, "evidence that no item asks for"),
    EVIDENCE_ABSENT("CS405", Severity.WARNING, "a pattern that matches no evidence file"),
    EVIDENCE_ALTERED("CS406", Severity.WARNING, "a file that differs from its receipt"),
    EVIDENCE_DECLARED_OTHERWISE("CS408", Severity.WARNING, "a file that is not what it is declared to be"),
    ATTESTATION_INVALID("CS407", Severity.ERROR, "an attestation that cannot be read"),

    WAIVER_INVALID("CS501", Severity.ERROR, "a waiver that cannot be read"),
    WAIVER_EXPIRED("CS502", Severity.WARNING, "a waiver that is not in force"),
    WAIVER_ITEM_UNKNOWN("CS503", Severity.ERROR, "a waiver for no item that there is"),
    WAIVER_REFUSED("CS504", Severity.WARNING, "a waiver that the policy refuses"),
    RATCHET_INVALID("CS505", Severity.ERROR, "a known gap that cannot be read"),
    RATCHET_STALE("CS506", Severity.WARNING, "a known gap that is none any more, or not so bad"),
    RATCHET_MORE("CS507", Severity.WARNING, "a gap that is not among the known ones"),
    REFUSAL_MINDED("CS508", Severity.WARNING, "a mark that says no, which the policy minds"),

    PDF_GLYPH_MISSING("CS601", Severity.WARNING, "a character that the PDF cannot show"),

    ITEM_REPEATED("CS701", Severity.WARNING, "an item that says the same as another one"),
    PARENT_TICKED("CS702", Severity.WARNING, "ticked above what is still open"),
    DUE_PASSED("CS703", Severity.WARNING, "not done, and its date has passed"),
    ATTESTED_ITEM_UNKNOWN("CS704", Severity.WARNING, "an attestation for no item that there is"),
    ITEM_RENAMED("CS705", Severity.NOTE, "an item that was renamed since the last commit"),

    BOX_LOST("CS801", Severity.ERROR, "a box of an imported page that is not read from its Markdown as it was"),
    BOX_ADDED("CS802", Severity.ERROR, "a box in the Markdown of an imported page that the page has not");

    private final String number;
    private final Severity severity;
    private final String summary;

    Code(String number, Severity severity, String summary) {
        this.number = number;
        this.severity = severity;
        this.summary = summary;
    }

    /** {@code CS} and three digits; stable. */
    public String number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }

    public String summary() {
        return summary;
    }
}
