package countersign.suggestion;

/**
 * What speaks for a guess.
 *
 * @param about the thing that both name, in the words of the evidence
 */
public record Reason(Kind kind, String about) {
    /** In what item and evidence agree. */
    public enum Kind {
        /** The item names the file. */
        FILE,
        /** The item holds the command, or the beginning of it, as code. */
        COMMAND,
        /** The item says the words of the command. */
        COMMAND_WORDS,
        /** The item names the tool. */
        TOOL,
        /** The item states a bound on the metric, by its name. */
        METRIC,
        /** The item states a bound that can be held against the metric, which has words in common with it. */
        METRIC_WORDS,
        /** Both are about one topic. */
        TOPIC,
        /** Tests have words of the item in their names. */
        TEST_NAMES,
        /** Words of the item stand in the file's path. */
        PATH_WORDS
    }
}
