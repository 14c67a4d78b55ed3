package countersign.verdict;

import countersign.binding.Validity;
import countersign.binding.Waiver;
import countersign.source.Glob;
import java.util.List;

/**
 * What a project asks beyond its checklists.
 *
 * @param limits what makes evidence count where no requirement says
 * @param roles whose sign-off the decision waits for; none where sign-offs are not asked for
 */
public record Rules(Policy policy, List<Limit> limits, List<Waiver> waivers, List<String> roles) {
    public static final Rules NONE = new Rules(Policy.DEFAULT, List.of(), List.of(), List.of());

    public Rules {
        limits = List.copyOf(limits);
        waivers = List.copyOf(waivers);
        roles = List.copyOf(roles);
    }

    /** What makes files matching a pattern count. On each axis the first limit that fits a file holds. */
    public record Limit(Glob files, Validity validity) {}
}
