package countersign.evidence;

/**
 * How many facts of a kind that comes in millions, such as tests that passed, a file keeps with their names and places. Those beyond are
 * counted, and merged over files like the others.
 *
 * @param everything bytes of evidence in a run up to which each file keeps all
 * @param perRun facts that the files of a larger run keep together, shared by size
 * @param perFile facts that each file keeps at least
 */
public record Keeping(long everything, int perRun, int perFile) {
    public static final Keeping DEFAULT = new Keeping(8L << 20, 20_000, 20);

    /** What a file of {@code size} bytes keeps in a run of {@code all} bytes. */
    int share(long size, long all) {
        if (all <= everything) return Integer.MAX_VALUE;
        return Math.max(perFile, (int) (perRun * Math.min(1.0, (double) size / all)));
    }
}
