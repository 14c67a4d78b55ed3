package countersign.evidence;

import java.util.List;
import java.util.function.Function;

/**
 * A file held in memory, ready to be asked.
 *
 * @param syntax {@code json}, {@code yaml}, {@code xml} or {@code text}
 * @param values the texts that a path selects or a pattern matches, in the order of the file; throws {@link Malformed} for a path that cannot be read
 */
public record Lookup(String syntax, Function<String, List<String>> values) {}
