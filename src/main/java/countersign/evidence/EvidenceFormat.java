package countersign.evidence;

/** A kind of file that tools write. Stateless. */
public interface EvidenceFormat {
    /** What people are told of it. */
    FormatCard card();

    /** In lower case with hyphens; stable, for it stands in reports. */
    default String id() {
        return card().id();
    }

    /** Whether a file that begins like this is of this format. Two formats must never claim the same file. */
    boolean claims(Head head);

    /**
     * Reads a claimed file from its first byte to its end, as a stream, and tells {@code sink} what it says.
     *
     * @throws Malformed where the file breaks off, breaks the format or exceeds a limit
     */
    void read(EvidenceInput input, FactSink sink);
}
