package countersign.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One evidence file, read.
 *
 * @param file from the root, with {@code /} between the parts
 * @param format the id of the format that claimed it, or empty
 * @param sha256 of its bytes, in lower-case hexadecimal; empty where it could not be read at all
 * @param message why it is not read, in one sentence; empty where it is
 * @param silences what such a file could have said and this one does not: {@code time}, {@code commit}, {@code error-rate} …
 */
public record Evidence(
        String file,
        String format,
        String sha256,
        State state,
        String message,
        Origin origin,
        Outcome outcome,
        List<Fact> facts,
        List<String> silences) {
    public Evidence {
        facts = List.copyOf(facts);
        silences = List.copyOf(silences);
    }

    /** How many facts the file states, those included that are only counted. */
    public int factCount() {
        return facts.stream().mapToInt(Fact::count).sum();
    }

    /** Whether a file's facts may be used at all. */
    public enum State {
        READ,
        UNREADABLE,
        UNRECOGNISED,
        AMBIGUOUS
    }

    /**
     * Where a file comes from, as it says itself or as its receipt says.
     *
     * @param receipt the path of the receipt that names this file and its digest
     */
    public record Origin(
            Optional<Timestamp> time,
            Optional<String> commit,
            Optional<Tool> tool,
            Optional<String> receipt,
            Setting setting) {
        public static final Origin UNKNOWN =
                new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Of something that says nothing of where it was made. */
        public Origin(
                Optional<Timestamp> time, Optional<String> commit, Optional<Tool> tool, Optional<String> receipt) {
            this(time, commit, tool, receipt, Setting.UNKNOWN);
        }
    }

    /**
     * What stood around when a file was made.
     *
     * @param dirty whether a tracked file is known to have differed from the commit
     * @param environment as a person named it
     */
    public record Setting(boolean dirty, Optional<String> environment) {
        public static final Setting UNKNOWN = new Setting(false, Optional.empty());
    }

    /** The tool that wrote a file; the version may be empty. */
    public record Tool(String name, String version) {}
}
