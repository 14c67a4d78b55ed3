package countersign.verdict;

import countersign.binding.KnownGap;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a launch back, held against a list of gaps that were known: the list may only become shorter. It changes no verdict and no
 * decision.
 *
 * @param file where the list is
 * @param tolerated how many of the items that the grounds of the decision count are in the list, with the verdict that they have
 * @param more items that the list does not hold, or not with so bad a verdict; a parent only where nothing nested in it is one
 * @param stale entries that do not say any more what is
 */
public record Ratchet(String file, int tolerated, List<More> more, List<Stale> stale) {
    public Ratchet {
        more = List.copyOf(more);
        stale = List.copyOf(stale);
    }

    /** An item that keeps a launch back and is not known to; {@code recorded} is its entry, where that has a better verdict. */
    public record More(ChecklistReport checklist, Ruling ruling, Optional<KnownGap> recorded) {}

    /** An entry to be taken out, or to be changed to the verdict {@code now}, which is better. */
    public record Stale(KnownGap entry, Optional<Verdict> now) {}

    /**
     * Holds {@code checklists} to {@code known}, the entries of {@code file}.
     *
     * @param part whether there are other checklists, of which nothing is known
     */
    public static Ratchet of(List<ChecklistReport> checklists, String file, List<KnownGap> known, boolean part) {
        Ratcheting ratcheting = new Ratcheting(known);
        checklists.forEach(ratcheting::add);
        return ratcheting.result(file, part);
    }

    /** Whether nothing keeps the launch back that is not in the list, and the list is as short as it can be. */
    public boolean holds(Grounds grounds) {
        boolean all = tolerated == grounds.blockers() + grounds.required();
        return all && grounds.signOffs() + grounds.refusals() == 0 && more.isEmpty() && stale.isEmpty();
    }
}
