package countersign.cli;

/** The command line asks for something that there is not. Its message says what, in one sentence without a full stop. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    /** @param help the next step, or empty */
    UsageException(String message, String help) {
        super(message);
        this.help = help;
    }

    String help() {
        return help;
    }
}
