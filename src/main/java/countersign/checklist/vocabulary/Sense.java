package countersign.checklist.vocabulary;

/** What a word can stand for. A language need not have words for all of them. */
public enum Sense {
    /** In a heading: before the launch, and so on. */
    BEFORE,
    DURING,
    /** The whole heading: too plain a word to decide anything inside a longer one. */
    DURING_ALONE,
    AFTER,
    CONTINGENCY,

    /** A mark, in capitals. */
    BLOCKER,
    OPTIONAL,
    /** A column whose rows all are blockers. */
    GATE_HEADER,

    /** A whole status cell. */
    DONE,
    TODO,
    PARTIAL,
    NOT_APPLICABLE,

    /** A whole header. */
    STATUS_HEADER,
    /** A status that may be told as a share. */
    SHARE_HEADER,
    SUBJECT_HEADER,
    NUMBER_HEADER,
    ROLE_HEADER,
    NAME_HEADER,
    DATE_HEADER,
    LABEL_HEADER,
    VALUE_HEADER,
    /** Somewhere in a header. */
    STATUS,
    EVIDENCE,
    OWNER,
    DUE,
    PRIORITY,
    NOTES,
    SIGNATURE,

    /** In front of a colon. */
    OWNER_LABEL,
    DUE_LABEL,
    /** In front of the day of the launch. */
    LAUNCH_LABEL,
    REASON_LABEL,
    DECISION_LABEL,
    STATUS_LABEL,
    /** Somewhere in front of the colon of a line to sign. */
    SIGN_OFF,
    /** Somewhere in the label of somebody who can sign. */
    ROLE,
    /** What stands behind a name on a line to sign. */
    SIGN_DATE,

    /** In front of the colon of a line that asks who signs as what. */
    SIGN_TITLE,

    /** A decision, or an option of one. */
    GO,
    CONDITIONAL,
    NO_GO,
    UNDECIDED,
    APPROVE,
    REJECT,
    /** An option beside that something passed. */
    FAIL,
    /** Not yet: an option beside those of a decision. */
    DEFER,
    YES,
    NO,
    /** How much or how grave, as the whole of an option. */
    GRADE,

    /** What leads to options of which one is to be marked. */
    CHOICE_LABEL,
    /** A phrase above options that asks for one of them, and the words that it may go on with. */
    ONE_OF,
    ONE_OF_REST,
    /** Somewhere above options: as many as fit. */
    MANY_OF,
    /** What leads to conditions under which there is to be no launch, and the words that may follow it. */
    NO_GO_IF,
    NO_GO_IF_REST,
    /** What leads to the key to the marks, and a mark's meaning there that is no status. */
    LEGEND,
    LEGEND_WORD,
    /** A column that tells what a mark means. */
    MEANING_HEADER,

    /** The word that opens a condition; and one that does so outside parentheses. */
    IF,
    IF_FREE,
    /** Words that keep an item to one case: only, only for, and for before only. */
    ONLY,
    ONLY_FOR,
    FOR,
    /** In front of a number that a document tells of itself, and the words behind one. */
    TOTAL_LABEL,
    PROGRESS_LABEL,
    COUNTED,
    FINISHED,
    /** A state that says that all is done. */
    ALL_DONE,
    /** Somewhere in words that lead to what stands below them. */
    LEAD_IN,
    /** Something that asks to be replaced. */
    PLACEHOLDER
}
