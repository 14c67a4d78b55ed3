package countersign.evidence.format;

import java.util.regex.Pattern;

/** Ids of commits. */
final class Commits {
    private static final Pattern FULL = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    private Commits() {}

    /** Whether {@code text} is the whole id of a commit, of which there is only one. */
    static boolean isFull(String text) {
        return FULL.matcher(text).matches();
    }
}
