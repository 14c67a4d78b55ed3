package countersign.checklist;

import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What words and marks mean to one team, beside what the languages say. Case does not matter.
 *
 * @param phases from the text of a heading
 * @param levels from the text of a heading or of a mark such as {@code [R]}
 * @param marks from what stands between the brackets
 */
public record ReadingRules(Map<String, Phase> phases, Map<String, Level> levels, Map<String, Claim> marks) {
    public static final ReadingRules DEFAULT = new ReadingRules(Map.of(), Map.of(), Map.of());

    public ReadingRules {
        phases = folded(phases);
        levels = folded(levels);
        marks = folded(marks);
    }

    private static <V> Map<String, V> folded(Map<String, V> map) {
        Map<String, V> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        map.forEach((key, value) -> folded.put(key.strip(), value));
        return Collections.unmodifiableMap(folded);
    }
}
