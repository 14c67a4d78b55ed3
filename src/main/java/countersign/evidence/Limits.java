package countersign.evidence;

/**
 * What one evidence file may cost. A file that exceeds a limit is unreadable; nothing else fails because of it.
 *
 * @param bytes of a file
 * @param treeBytes of a file that paths are looked up in, which is held in memory as a whole
 * @param depth of nested elements, objects or arrays
 * @param text in UTF-16 units, of a text that is looked at
 * @param facts that a file may state
 */
public record Limits(long bytes, long treeBytes, int depth, int text, int facts) {
    private static final long MEBI = 1L << 20;

    public static final Limits DEFAULT = new Limits(64 * MEBI, 16 * MEBI, 200, (int) MEBI, 1_000_000);
}
