package countersign;

import countersign.cli.CountersignCommand;
import countersign.cli.Shell;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /** Runs one command; the process ends with its exit code. */
    public static void main(String[] args) {
        System.exit(CountersignCommand.run(Shell.ofThisProcess(), args));
    }
}
