package countersign.cli;

import java.io.IOException;

/** One subcommand. */
interface Subcommand {
    /** What it is called, what it takes and what its help says; its name is the last word of the qualified one. */
    Manual manual();

    /**
     * Does it.
     *
     * @return the exit code
     */
    int run(Asked asked) throws IOException, InterruptedException;
}
