package countersign.verdict;

import countersign.checklist.Item;
import countersign.measure.MaxAge;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Standing;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from how an item stands. A project can ask for more than is usual, and for less of a bare claim only: whatever the rules are,
 * nothing else becomes better. Of the rules that fit an item and speak of how it stands, the last one decides.
 */
public record Policy(List<Rule> rules, WaiverLimits waivers) {
    public static final Policy DEFAULT = new Policy(List.of(), WaiverLimits.NONE);

    public Policy {
        rules = List.copyOf(rules);
    }

    /** What follows where {@code item}, which is due, has {@code verdict}. */
    Decision effect(Item item, Verdict verdict) {
        return standing(verdict).map(standing -> effect(item, standing)).orElse(Decision.GO);
    }

    /** What would follow without any rule. */
    static Decision usual(Item item, Verdict verdict) {
        return standing(verdict).map(standing -> usual(item, standing)).orElse(Decision.GO);
    }

    /** Whether a waiver counts for {@code item}. */
    boolean isWaivable(Item item) {
        return said(item, Standing.WAIVED).filter(Decision.NO_GO::equals).isEmpty();
    }

    private Decision effect(Item item, Standing standing) {
        Decision usual = usual(item, standing);
        Decision said = said(item, standing).orElse(usual);
        return standing == Standing.CLAIMED || said.compareTo(usual) > 0 ? said : usual;
    }

    private Optional<Decision> said(Item item, Standing standing) {
        return rules.stream()
                .filter(rule -> rule.fits(item))
                .flatMap(rule -> Optional.ofNullable(rule.effects().get(standing)).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Standing> standing(Verdict verdict) {
        if (verdict.isGap()) return Optional.of(Standing.GAP);
        return switch (verdict) {
            case CLAIMED -> Optional.of(Standing.CLAIMED);
            case ATTESTED -> Optional.of(Standing.ATTESTED);
            case WAIVED -> Optional.of(Standing.WAIVED);
            default -> Optional.empty();
        };
    }

    private static Decision usual(Item item, Standing standing) {
        Level level = item.traits().level();
        if (level == Level.OPTIONAL) return Decision.GO;
        return switch (standing) {
            case GAP -> Decision.NO_GO;
            case CLAIMED -> level == Level.BLOCKER ? Decision.NO_GO : Decision.CONDITIONAL;
            case WAIVED -> Decision.CONDITIONAL;
            case ATTESTED -> Decision.GO;
        };
    }

    /**
     * One rule.
     *
     * @param level the items meant; all where empty, but optional ones only where they are named
     * @param section a heading on the path of the items meant, in whatever case; all where empty
     * @param effects what follows, for each way to stand that the rule speaks of
     */
    public record Rule(Optional<Level> level, Optional<String> section, Map<Standing, Decision> effects) {
        public Rule {
            EnumMap<Standing, Decision> copy = new EnumMap<>(Standing.class);
            copy.putAll(effects);
            effects = Collections.unmodifiableMap(copy);
        }

        private boolean fits(Item item) {
            Level own = item.traits().level();
            return level.map(wanted -> wanted == own).orElse(own != Level.OPTIONAL)
                    && section.map(wanted -> isUnder(item, wanted)).orElse(true);
        }

        private static boolean isUnder(Item item, String heading) {
            return item.place().section().stream().anyMatch(above -> fold(above).equals(fold(heading)));
        }

        private static String fold(String heading) {
            return heading.strip().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What waivers may not exceed.
     *
     * @param atMost how many may be in force at a time
     * @param longest from the first day of a waiver to its last
     */
    public record WaiverLimits(Optional<Integer> atMost, Optional<MaxAge> longest) {
        public static final WaiverLimits NONE = new WaiverLimits(Optional.empty(), Optional.empty());
    }
}
