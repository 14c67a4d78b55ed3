package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Head;
import countersign.evidence.Lookup;
import java.util.List;

/** Looks paths up in files that need no format of their own: JSONPath in JSON and YAML, XPath in XML. */
final class Queries {
    private Queries() {}

    /** The file, ready to be asked. */
    static Lookup open(EvidenceInput input, Head head) {
        return switch (head.syntax()) {
            case XML -> xml(input);
            case JSON, JSON_LINES -> tree("json", Trees.json(input));
            case EMPTY, TEXT, BINARY -> tree("yaml", Trees.yaml(input));
        };
    }

    private static Lookup xml(EvidenceInput input) {
        XPathLookup xml = XPathLookup.in(input);
        return new Lookup("xml", xml::values);
    }

    private static Lookup tree(String syntax, Tree root) {
        return new Lookup(syntax, path -> values(root, path));
    }

    private static List<String> values(Tree root, String path) {
        Selected selected = new Selected();
        JsonPath.parse(path).select(root).forEach(selected::add);
        return selected.values();
    }
}
