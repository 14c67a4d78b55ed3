package countersign.suggestion;

import countersign.evidence.Evidence;
import java.util.List;

/**
 * A requirement that could be meant.
 *
 * @param keys as a sidecar has them, in order
 * @param files on which it would be weighed as things stand
 * @param points the more the surer; comparable between all guesses
 */
public record Candidate(List<Setting> keys, List<Evidence> files, int points, List<Reason> reasons) {
    public Candidate {
        keys = List.copyOf(keys);
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
    }

    public Strength strength() {
        return Strength.of(points);
    }

    /**
     * One key of a requirement.
     *
     * @param path whether the value is a pattern of files, from the root
     */
    public record Setting(String name, String value, boolean path) {
        static Setting of(String name, String value) {
            return new Setting(name, value, false);
        }
    }
}
