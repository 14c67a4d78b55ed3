package countersign.evidence;

/**
 * Where in an evidence file a fact was read.
 *
 * @param path a JSON Pointer, an XPath-like path, or empty
 * @param line 1-based; 0 where the format has no lines worth naming
 */
public record Pointer(String path, int line) {
    public static final Pointer WHOLE_FILE = new Pointer("", 0);
}
