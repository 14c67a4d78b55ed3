package countersign.rewriting;

/** Why a file is left as it is. */
public enum Refusal {
    /** It is not there any more, or no regular file. */
    GONE,
    /** It, or a folder on the way to it, is a symbolic link, or it lies outside the root. */
    LINK,
    /** It holds something else than what was read. */
    CHANGED,
    /** It may not be written. */
    READ_ONLY
}
