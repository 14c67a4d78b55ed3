package countersign.cli;

/** How a command ends. */
enum ExitCode {
    /** What was asked for is done; for {@code check}, that the decision is good enough. */
    READY(0),
    /** The decision is as bad as {@code --fail-on} names, or worse. */
    NOT_READY(1),
    /** The command line or the configuration is wrong, or there is no checklist at all. */
    USAGE(2),
    /** A checklist, sidecar, waiver or attestation is in error, or a file is over a limit. */
    INPUT(3),
    /** A defect in Countersign, or a disk that does not take what is written; {@code EX_SOFTWARE} of sysexits. */
    BUG(70),
    /** Interrupted; 128 and SIGINT. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
