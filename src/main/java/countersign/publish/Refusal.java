package countersign.publish;

/** Why a place is no place for a site. */
public enum Refusal {
    /** There is a file. */
    A_FILE,
    /** There is a symbolic link; what it leads to may be somebody else's. */
    A_LINK,
    /** There is a folder that holds something, and no site of ours, or a git repository beside it. */
    NOT_OURS
}
