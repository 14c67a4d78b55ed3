package countersign.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What Countersign itself saw when evidence was made: no verdict, only circumstances.
 *
 * @param products the files that were there afterwards
 * @param tree the commit that was checked out; empty outside a git repository
 * @param run the command that was run; empty where files of an earlier step were recorded
 * @param started with the zone of the machine
 * @param finished of a record without a run, the moment of recording
 */
public record Receipt(
        List<Product> products,
        Optional<Tree> tree,
        Optional<Run> run,
        OffsetDateTime started,
        OffsetDateTime finished,
        Circumstances circumstances) {
    public Receipt {
        products = List.copyOf(products);
    }

    /** What stood around. */
    Evidence.Setting setting() {
        return new Evidence.Setting(tree.map(Tree::dirty).orElse(false), circumstances.environment());
    }

    /**
     * A file, by its digest.
     *
     * @param path from the root, with {@code /} between the parts
     * @param sha256 in lower-case hexadecimal
     */
    public record Product(String path, String sha256) {}

    /**
     * What was checked out.
     *
     * @param commit the full id, 40 or 64 lower-case hexadecimal digits
     * @param dirty whether a tracked file differed from the commit
     */
    public record Tree(String commit, boolean dirty) {}

    /**
     * A command and how it ended.
     *
     * @param outputTail the last of what it printed to both streams
     * @param outputSha256 of all that it printed
     */
    public record Run(List<String> argv, int exitCode, String outputTail, String outputSha256) {
        public Run {
            argv = List.copyOf(argv);
        }
    }

    /**
     * Where and what for.
     *
     * @param environment as the person named it: {@code staging}, {@code production} …
     * @param ci the address of the CI run
     * @param item the id of the item that it was made for
     */
    public record Circumstances(Optional<String> environment, Optional<String> ci, Optional<String> item) {
        public static final Circumstances UNKNOWN =
                new Circumstances(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
