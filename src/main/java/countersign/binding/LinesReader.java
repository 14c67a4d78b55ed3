package countersign.binding;

import countersign.binding.Requirement.Lines;
import countersign.evidence.LinePattern;
import countersign.evidence.Malformed;
import countersign.source.Glob;
import countersign.yaml.Fields;
import countersign.yaml.Node;
import java.util.Optional;

/** Reads a requirement on the lines of a text. */
final class LinesReader {
    private LinesReader() {}

    static Optional<Requirement> lines(Fields fields, String folder) {
        fields.need("in");
        Optional<Glob> in = fields.glob("in", folder);
        Optional<Expectation> is = ValueReader.expectation(fields, "is");
        int exit = fields.read("exit", "a whole number", RequirementReader.number(0))
                .orElse(0);
        return fields.text("text")
                .filter(pattern -> isSound(pattern, fields))
                .flatMap(pattern -> in.map(files -> new Lines(pattern.value().strip(), files, is, exit)));
    }

    private static boolean isSound(Node.Text written, Fields fields) {
        try {
            boolean group = LinePattern.parse(written.value().strip()).hasGroup();
            if (group && !fields.has("is")) fields.need("is");
            if (!group && fields.has("is"))
                fields.invalid(
                        written.at(), "\"text\" needs a named group such as (?P<days>[0-9]+) for \"is\" to hold");
            return true;
        } catch (Malformed flaw) {
            fields.invalid(written.at(), "\"text\" cannot be used as a pattern: " + flaw.words());
            return false;
        }
    }
}
