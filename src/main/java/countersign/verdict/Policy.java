package countersign.verdict;

import countersign.checklist.Item;
import countersign.checklist.Refusal;
import countersign.measure.MaxAge;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Shortfall;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from how an item falls short. A project can ask for more than is usual, and for less of a bare claim only: whatever the rules are,
 * nothing else becomes better. Of the rules that fit an item and speak of how it falls short, the last one decides.
 */
public record Policy(List<Rule> rules, WaiverLimits waivers) {
    public static final Policy DEFAULT = new Policy(List.of(), WaiverLimits.NONE);

    public Policy {
        rules = List.copyOf(rules);
    }

    /** What follows where {@code item}, which is due, has {@code verdict}. */
    Decision effect(Item item, Verdict verdict) {
        return shortfall(verdict).map(shortfall -> effect(item, shortfall)).orElse(Decision.GO);
    }

    /** What would follow without any rule. */
    static Decision usual(Item item, Verdict verdict) {
        return shortfall(verdict).map(shortfall -> usual(item, shortfall)).orElse(Decision.GO);
    }

    /** Whether a waiver counts for {@code item}. */
    boolean isWaivable(Item item) {
        return said(item, Shortfall.WAIVED).filter(Decision.NO_GO::equals).isEmpty();
    }

    /** Whether {@code refusal} keeps a launch back, once it is due. */
    public boolean minds(Refusal refusal) {
        return rules.stream()
                .filter(rule -> rule.level().isEmpty() && rule.isAbout(refusal.section()))
                .flatMap(rule -> Optional.ofNullable(rule.effects().get(Shortfall.REFUSAL)).stream())
                .reduce((earlier, later) -> later)
                .filter(Decision.NO_GO::equals)
                .isPresent();
    }

    private Decision effect(Item item, Shortfall shortfall) {
        Decision usual = usual(item, shortfall);
        Decision said = said(item, shortfall).orElse(usual);
        return shortfall == Shortfall.CLAIMED || said.compareTo(usual) > 0 ? said : usual;
    }

    private Optional<Decision> said(Item item, Shortfall shortfall) {
        return rules.stream()
                .filter(rule -> rule.fits(item))
                .flatMap(rule -> Optional.ofNullable(rule.effects().get(shortfall)).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Shortfall> shortfall(Verdict verdict) {
        if (verdict.isGap()) return Optional.of(Shortfall.GAP);
        return switch (verdict) {
            case CLAIMED -> Optional.of(Shortfall.CLAIMED);
            case ATTESTED -> Optional.of(Shortfall.ATTESTED);
            case WAIVED -> Optional.of(Shortfall.WAIVED);
            default -> Optional.empty();
        };
    }

    private static Decision usual(Item item, Shortfall shortfall) {
        Level level = item.traits().level();
        if (level == Level.OPTIONAL) return Decision.GO;
        return switch (shortfall) {
            case GAP -> Decision.NO_GO;
            case CLAIMED -> level == Level.BLOCKER ? Decision.NO_GO : Decision.CONDITIONAL;
            case WAIVED -> Decision.CONDITIONAL;
            case ATTESTED, REFUSAL -> Decision.GO;
        };
    }

    /**
     * One rule.
     *
     * @param level the items meant; all where empty, but optional ones only where they are named
     * @param section a heading on the path of the items meant, in whatever case; all where empty
     * @param effects what follows, for each way to fall short that the rule speaks of
     */
    public record Rule(Optional<Level> level, Optional<String> section, Map<Shortfall, Decision> effects) {
        public Rule {
            EnumMap<Shortfall, Decision> copy = new EnumMap<>(Shortfall.class);
            copy.putAll(effects);
            effects = Collections.unmodifiableMap(copy);
        }

        private boolean fits(Item item) {
            Level own = item.traits().level();
            return level.map(wanted -> wanted == own).orElse(own != Level.OPTIONAL)
                    && isAbout(item.place().section());
        }

        private boolean isAbout(List<String> headings) {
            return section.map(wanted ->
                            headings.stream().anyMatch(above -> fold(above).equals(fold(wanted))))
                    .orElse(true);
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
