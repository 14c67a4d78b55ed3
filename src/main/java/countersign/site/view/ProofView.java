package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;

/**
 * One requirement weighed, from what was asked for to what was read.
 *
 * @param asked of what, and of which file or person
 * @param support what the evidence says, as a mark
 * @param boundBy who tied it to the item
 * @param boundAt where that is written
 * @param age the sum of its age; empty where age does not matter
 * @param subject what it was made for; empty where that does not matter
 * @param wording whether the item's words changed; empty where nobody noted them
 * @param setAside what came near and did not count, each with its reason
 * @param parts the requirements inside an any-of or all-of
 */
public record ProofView(
        Chip asked,
        SafeHtml expected,
        SafeHtml observed,
        Mark support,
        String boundBy,
        Place boundAt,
        List<Read> reads,
        List<AgeLine> age,
        SafeHtml subject,
        SafeHtml wording,
        List<SafeHtml> setAside,
        List<ProofView> parts) {
    public ProofView {
        reads = List.copyOf(reads);
        age = List.copyOf(age);
        setAside = List.copyOf(setAside);
        parts = List.copyOf(parts);
    }

    /** A file that was read, and where in it, when it was made and for which commit. */
    public record Read(Place file, String where) {}

    /**
     * A line of the sum.
     *
     * @param kind {@code plain}, {@code line} for an intermediate result, {@code total} for the answer
     */
    public record AgeLine(String kind, String label, String value) {}
}
