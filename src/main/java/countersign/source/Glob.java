package countersign.source;

/**
 * A pattern for paths: {@code *} and {@code ?} within one part, {@code **} across parts, {@code {a,b}} for either, the rest literal.
 * Matching takes time linear in pattern times path, whatever the pattern.
 *
 * @param pattern from the root, normalised, with {@code /} between the parts; never leads outside the root
 */
public record Glob(String pattern) {}
