package countersign.rewriting;

/**
 * Other characters in place of some.
 *
 * @param start the first character that goes, 0-based in UTF-16 units, byte-order mark not counted
 * @param end behind the last one
 */
public record Edit(int start, int end, String replacement) {
    public Edit {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + "-" + end);
    }
}
