package countersign.evidence;

/** Why a file cannot be read, and where. Thrown by formats at the first flaw; the collector turns it into a diagnostic. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String help;

    /**
     * @param message what is wrong, without a full stop and without words of the file that are not made legible
     * @param line 1-based; anything less where no place is known
     * @param column 1-based; anything less where none is known
     */
    public Malformed(String message, int line, int column) {
        this(message, line, column, "");
    }

    private Malformed(String message, int line, int column, String help) {
        super(message);
        this.line = line;
        this.column = column;
        this.help = help;
    }

    /** A flaw of the file as a whole. */
    public Malformed(String message) {
        this(message, 0, 0);
    }

    /** The same flaw with a next step. */
    public Malformed helped(String nextStep) {
        return new Malformed(words(), line, column, nextStep);
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

    /** The next step, or empty. */
    public String help() {
        return help;
    }
}
