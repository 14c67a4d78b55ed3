package countersign.verdict;

import countersign.checklist.Item;
import countersign.terms.Decision;
import countersign.terms.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a bare claim leads to: no-go on a blocker and conditional elsewhere, unless a rule says otherwise. The last rule that fits decides. */
public record Policy(List<Rule> rules) {
    public static final Policy DEFAULT = new Policy(List.of());

    public Policy {
        rules = List.copyOf(rules);
    }

    /** What follows where {@code item} is only claimed. */
    public Decision claimed(Item item) {
        Decision decision = item.traits().level() == Level.BLOCKER ? Decision.NO_GO : Decision.CONDITIONAL;
        for (Rule rule : rules) if (rule.fits(item)) decision = rule.claimed();
        return decision;
    }

    /**
     * One rule.
     *
     * @param level the items meant; all where empty
     * @param section a heading on the path of the items meant, in whatever case; all where empty
     */
    public record Rule(Optional<Level> level, Optional<String> section, Decision claimed) {
        private boolean fits(Item item) {
            return level.map(wanted -> wanted == item.traits().level()).orElse(true)
                    && section.map(wanted -> isUnder(item, wanted)).orElse(true);
        }

        private static boolean isUnder(Item item, String heading) {
            return item.place().section().stream().anyMatch(above -> fold(above).equals(fold(heading)));
        }

        private static String fold(String heading) {
            return heading.strip().toLowerCase(Locale.ROOT);
        }
    }
}
