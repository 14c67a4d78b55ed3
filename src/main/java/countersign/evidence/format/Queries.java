package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Head;
import countersign.evidence.LinePattern;
import countersign.evidence.Lookup;
import countersign.evidence.Wanted.Language;
import java.util.List;

/** Looks queries up in files that need no format of their own: JSONPath in JSON and YAML, XPath in XML, patterns in the lines of any text. */
final class Queries {
    private Queries() {}

    /** The file, ready to be asked. */
    static Lookup open(EvidenceInput input, Head head, Language language) {
        if (language == Language.LINES) return lines(input);
        return switch (head.syntax()) {
            case XML -> xml(input);
            case JSON, JSON_LINES -> tree("json", Trees.json(input));
            case EMPTY, TEXT, BINARY -> tree("yaml", Trees.yaml(input));
        };
    }

    private static Lookup lines(EvidenceInput input) {
        String text = Encodings.legibly(input);
        return new Lookup("text", pattern -> {
            Selected selected = new Selected();
            LinePattern.parse(pattern).in(text).forEach(selected::add);
            return selected.values();
        });
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
