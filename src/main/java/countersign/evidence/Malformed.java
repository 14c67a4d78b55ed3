package countersign.evidence;

import countersign.diagnostic.Code;
import countersign.source.Redaction;

/** Why a file cannot be used, and where. Thrown by formats at the first flaw; the collector turns it into a diagnostic. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final Code code;
    private final String help;

    /**
     * A flaw at a place.
     *
     * @param message what is wrong, without a full stop and without words of the file that are not made legible; what looks like a secret is taken out
     * @param line 1-based; anything less where no place is known
     * @param column 1-based; anything less where none is known
     */
    public Malformed(String message, int line, int column) {
        super(Redaction.of(message));
        this.line = line;
        this.column = column;
        this.code = Code.EVIDENCE_UNREADABLE;
        this.help = "";
    }

    /** A flaw of the file as a whole. */
    public Malformed(String message) {
        this(message, 0, 0);
    }

    private Malformed(Malformed flaw, Code code, String help) {
        super(flaw.words());
        this.line = flaw.line;
        this.column = flaw.column;
        this.code = code;
        this.help = help;
    }

    /** The same flaw with a next step. */
    public Malformed helped(String nextStep) {
        return new Malformed(this, code, nextStep);
    }

    /** The same flaw, to be reported under another code than {@link Code#EVIDENCE_UNREADABLE}. */
    public Malformed as(Code other) {
        return new Malformed(this, other, help);
    }

    /** What is wrong, without the place. */
    public String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Code code() {
        return code;
    }

    /** The next step, or empty. */
    public String help() {
        return help;
    }
}
