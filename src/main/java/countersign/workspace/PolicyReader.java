package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Standing;
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
        for (Standing standing : Standing.values()) keys.add(Terms.word(standing));
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
        Map<Standing, Decision> effects = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) effect(standing).ifPresent(effect -> effects.put(standing, effect));
        if (effects.isEmpty() && rule.sound())
            rule.invalid(
                    rule.at(),
                    "a policy entry needs one of the keys \"claimed\", \"attested\", \"waived\" and \"gap\"");
        return new PolicyRule(level, rule.text("section").map(Node.Text::value), effects);
    }

    private Optional<Decision> effect(Standing standing) {
        return rule.choice(Terms.word(standing), allowed(standing));
    }

    /** From what is usual to the worst; of a bare claim also what is better. */
    private List<Decision> allowed(Standing standing) {
        if (level.filter(Level.OPTIONAL::equals).isPresent()) return ofOptional(standing);
        return switch (standing) {
            case CLAIMED -> List.of(Decision.values());
            case ATTESTED -> List.of(Decision.GO, Decision.NO_GO);
            case WAIVED -> List.of(Decision.CONDITIONAL, Decision.NO_GO);
            case GAP -> List.of(Decision.NO_GO);
        };
    }

    /** An optional item never stops a launch; one that should has another level. */
    private static List<Decision> ofOptional(Standing standing) {
        return switch (standing) {
            case CLAIMED, GAP -> List.of(Decision.GO, Decision.CONDITIONAL);
            case ATTESTED -> List.of(Decision.GO);
            case WAIVED -> List.of(Decision.GO, Decision.NO_GO);
        };
    }
}
