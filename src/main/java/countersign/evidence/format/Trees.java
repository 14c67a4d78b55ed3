package countersign.evidence.format;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.Node;
import countersign.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files that paths are looked up in. */
final class Trees {
    private Trees() {}

    /**
     * The one value of a JSON file, or a list of its values where it has several.
     *
     * @throws Malformed where it is not JSON or exceeds a limit
     */
    static Tree json(EvidenceInput input) {
        List<Tree> values = new ArrayList<>();
        JsonStream.readEach(input, json -> values.add(here(json)));
        return values.size() == 1 ? values.get(0) : new TreeItems(values);
    }

    /** The value that {@code json} stands on, as a whole. */
    static Tree here(JsonStream json) {
        if (json.isObject()) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            json.eachField(name -> fields.put(name, here(json)));
            return new TreeFields(fields);
        }
        if (json.isArray()) {
            List<Tree> items = new ArrayList<>();
            json.eachElement(() -> items.add(here(json)));
            return new TreeItems(items);
        }
        return new TreeScalar(json.scalar().orElse(""), json.text().isPresent());
    }

    /**
     * A YAML document that holds a mapping or a list.
     *
     * @throws Malformed where it is not such a document or not the YAML that is read here
     */
    static Tree yaml(EvidenceInput input) {
        // Malformed evidence is no error of a checklist: what the YAML reader complains of stays here.
        Diagnostics diagnostics = new Diagnostics();
        SourceFile source = SourceFile.of(input.path(), Encodings.text(input));
        Node root =
                new YamlReader(new Complaints(source, diagnostics)).read().orElseThrow(() -> malformed(diagnostics));
        if (root instanceof Node.Text) throw new Malformed("it is neither JSON, nor YAML with keys or a list, nor XML");
        return root.match(new FromYaml());
    }

    private static Malformed malformed(Diagnostics diagnostics) {
        Diagnostic first = diagnostics.sorted().get(0);
        return new Malformed(
                "it is not the YAML that is read here: " + first.message(),
                first.at().line(),
                first.at().column());
    }

    private static final class FromYaml implements Node.Cases<Tree> {
        @Override
        public Tree text(Node.Text text) {
            if (!text.plain()) return new TreeScalar(text.value(), true);
            return switch (text.value()) {
                case "", "~", "null", "Null", "NULL" -> new TreeScalar("null", false);
                case "true", "True", "TRUE" -> new TreeScalar("true", false);
                case "false", "False", "FALSE" -> new TreeScalar("false", false);
                default -> plain(text.value());
            };
        }

        private static Tree plain(String value) {
            TreeScalar scalar = new TreeScalar(value, false);
            return scalar.number().isPresent() ? scalar : new TreeScalar(value, true);
        }

        @Override
        public Tree sequence(Node.Sequence sequence) {
            return new TreeItems(
                    sequence.entries().stream().map(entry -> entry.match(this)).toList());
        }

        @Override
        public Tree mapping(Node.Mapping mapping) {
            Map<String, Tree> fields = new LinkedHashMap<>();
            mapping.entries()
                    .forEach(entry ->
                            fields.put(entry.key().value(), entry.value().match(this)));
            return new TreeFields(fields);
        }
    }
}
