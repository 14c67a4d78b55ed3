package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Shortfall;
import countersign.terms.Terms;
import countersign.workspace.Config.PolicyRule;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a project asks beyond what is usual. What would make anything better than usual, other than a bare claim, is reported: a policy
 * cannot say it.
 */
final class PolicyReader {
    /** What a gap is called in reports; no rule can speak of one of them alone. */
    private static final List<String> GAPS =
            List.of("contradicted", "failing", "unsupported", "stale", "open", "ready");

    private static final Form RULE = Form.of("a policy entry", Code.CONFIG_INVALID, keys());

    private final Fields rule;
    private final Optional<Level> level;

    private PolicyReader(Fields rule) {
        this.rule = rule;
        this.level = rule.choice("level", List.of(Level.values()));
    }

    /** The rules in {@code entries}, in order. */
    static List<PolicyRule> read(List<Node> entries, Complaints complaints) {
        return entries.stream()
                .flatMap(entry -> Fields.of(entry, RULE, complaints).stream())
                .map(rule -> new PolicyReader(rule).read())
                .toList();
    }

    private static String[] keys() {
        List<String> keys = new ArrayList<>(List.of("level", "section"));
        for (Shortfall shortfall : Shortfall.values()) keys.add(Terms.word(shortfall));
        keys.addAll(GAPS);
        return keys.toArray(String[]::new);
    }

    private PolicyRule read() {
        for (String gap : GAPS)
            rule.node(gap)
                    .ifPresent(node -> rule.invalid(
                            node.at(),
                            "no policy sets what \"" + gap
                                    + "\" leads to: it is a gap; only \"level: optional\" takes \"gap\""));
        Map<Shortfall, Decision> effects = new EnumMap<>(Shortfall.class);
        for (Shortfall shortfall : Shortfall.values())
            effect(shortfall).ifPresent(effect -> effects.put(shortfall, effect));
        rule.node(Terms.word(Shortfall.REFUSAL))
                .filter(node -> level.isPresent())
                .ifPresent(node -> rule.invalid(node.at(), "a refusal is no item and has no level"));
        if (effects.isEmpty() && rule.sound())
            rule.invalid(
                    rule.at(),
                    "a policy entry needs one of the keys \"claimed\", \"attested\", \"waived\", \"gap\" and \"refusal\"");
        return new PolicyRule(level, rule.text("section").map(Node.Text::value), effects);
    }

    private Optional<Decision> effect(Shortfall shortfall) {
        return rule.choice(Terms.word(shortfall), allowed(shortfall));
    }

    /** From what is usual to the worst; of a bare claim also what is better. */
    private List<Decision> allowed(Shortfall shortfall) {
        if (level.filter(Level.OPTIONAL::equals).isPresent()) return ofOptional(shortfall);
        return switch (shortfall) {
            case CLAIMED -> List.of(Decision.values());
            case ATTESTED -> List.of(Decision.GO, Decision.NO_GO);
            case WAIVED -> List.of(Decision.CONDITIONAL, Decision.NO_GO);
            case GAP -> List.of(Decision.NO_GO);
            case REFUSAL -> List.of(Decision.GO, Decision.NO_GO);
        };
    }

    /** An optional item never stops a launch; one that should has another level. */
    private static List<Decision> ofOptional(Shortfall shortfall) {
        return switch (shortfall) {
            case CLAIMED, GAP -> List.of(Decision.GO, Decision.CONDITIONAL);
            case ATTESTED -> List.of(Decision.GO);
            case WAIVED -> List.of(Decision.GO, Decision.NO_GO);
            case REFUSAL -> List.of(Decision.GO, Decision.NO_GO);
        };
    }
}
