package countersign.verdict;

import countersign.binding.Waiver;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import java.util.List;

/**
 * What a project asks beyond its checklists.
 *
 * @param ages how old evidence may be where no requirement says
 * @param roles whose sign-off the decision waits for; none where sign-offs are not asked for
 */
public record Rules(Policy policy, List<AgeLimit> ages, List<Waiver> waivers, List<String> roles) {
    public static final Rules NONE = new Rules(Policy.DEFAULT, List.of(), List.of(), List.of());

    public Rules {
        ages = List.copyOf(ages);
        waivers = List.copyOf(waivers);
        roles = List.copyOf(roles);
    }

    /** The oldest that files matching a pattern may be. The first limit that fits a file holds. */
    public record AgeLimit(Glob files, MaxAge maxAge) {}
}
