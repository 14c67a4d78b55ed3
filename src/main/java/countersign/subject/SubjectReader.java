package countersign.subject;

import countersign.diagnostic.Code;
import countersign.source.Glob;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands under {@code subject}: {@code exact} (or {@code commit}), {@code tree}, {@code ancestor}, {@code any},
 * <code>{ancestor: [src/**, pom.xml]}</code> or <code>{environment: production}</code>. Anything else is reported.
 *
 * @param invalid the code to report with
 * @param folder that patterns are meant from
 */
public record SubjectReader(Complaints complaints, Code invalid, String folder) {
    private static final String WORDS = "exact, tree, ancestor, any, {ancestor: [PATTERN, …]} or {environment: NAME}";

    /** The rule at {@code node}; empty, and reported, where it is none. */
    public Optional<SubjectRule> read(Node node) {
        return node instanceof Node.Mapping ? mapping(node) : word(node);
    }

    private Optional<SubjectRule> word(Node node) {
        String word = node instanceof Node.Text text ? text.value().strip() : "";
        Optional<SubjectRule> rule = switch (word) {
            case "exact", "commit" -> Optional.of(SubjectRule.EXACT);
            case "tree" -> Optional.of(new SubjectRule.Tree());
            case "ancestor" -> Optional.of(new SubjectRule.Ancestor(List.of()));
            case "any" -> Optional.of(SubjectRule.ANY);
            default -> Optional.empty();
        };
        if (rule.isEmpty()) complaints.report(invalid, node.at(), "\"subject\" has to be " + WORDS, "");
        return rule;
    }

    private Optional<SubjectRule> mapping(Node node) {
        Form form = Form.of("\"subject\"", invalid, "ancestor", "environment");
        return Fields.of(node, form, complaints).flatMap(fields -> {
            Optional<SubjectRule> rule = fields.has("ancestor") ? ancestor(fields) : environment(fields);
            if (fields.has("ancestor") == fields.has("environment"))
                fields.invalid(fields.at(), "\"subject\" has either \"ancestor\" or \"environment\"");
            return rule.filter(sound -> fields.sound());
        });
    }

    private Optional<SubjectRule> ancestor(Fields fields) {
        List<Glob> paths = fields.texts("ancestor").stream()
                .flatMap(text -> fields.glob(text, folder).stream())
                .toList();
        if (paths.isEmpty()) fields.invalid(fields.at(), "\"ancestor\" has to name at least one pattern");
        return Optional.of(new SubjectRule.Ancestor(paths));
    }

    private static Optional<SubjectRule> environment(Fields fields) {
        return fields.text("environment")
                .map(name -> new SubjectRule.Environment(name.value().strip()));
    }
}
