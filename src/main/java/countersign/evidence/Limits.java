package countersign.evidence;

/**
 * What one evidence file may cost. A file that exceeds a limit is unreadable; nothing else fails because of it.
 *
 * @param bytes of a file
 * @param treeBytes of a file that is held in memory as a whole, as those are that paths are looked up in
 * @param depth of nested elements, objects or arrays
 * @param text in UTF-16 units, of a text that is looked at
 * @param facts that a file may state, those not counted that {@code keeping} only counts
 * @param keeping what is kept of very many facts
 */
public record Limits(long bytes, long treeBytes, int depth, int text, int facts, Keeping keeping) {
    private static final long MEBI = 1L << 20;

    public static final Limits DEFAULT = new Limits(512 * MEBI, 16 * MEBI, 200, (int) MEBI, 1_000_000, Keeping.DEFAULT);
}
