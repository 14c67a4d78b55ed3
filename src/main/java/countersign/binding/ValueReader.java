package countersign.binding;

import countersign.binding.Requirement.Quantifier;
import countersign.binding.Requirement.Value;
import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.yaml.Fields;
import countersign.yaml.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a requirement on selected values. */
final class ValueReader {
    private static final Pattern LIKE_A_BOUND =
            Pattern.compile("\\s*(?:[<>]=?|[≤≥≠]|!=|==?)\\s*-?[0-9].*", Pattern.DOTALL);

    private ValueReader() {}

    static Optional<Requirement> value(Fields fields, String folder) {
        Optional<Node.Text> path = fields.text("value");
        fields.need("in");
        Optional<Glob> in = fields.glob("in", folder);
        List<Quantifier> asked = List.of(Quantifier.values()).stream()
                .filter(quantifier -> fields.has(key(quantifier)))
                .toList();
        if (asked.size() != 1) {
            fields.invalid(fields.at(), "\"value\" needs one of the keys every, some, none, count");
            return Optional.empty();
        }
        Quantifier quantifier = asked.get(0);
        Optional<String> population =
                fields.text("population").map(text -> text.value().strip());
        Unit unit = fields.read("unit", "a unit such as ms, kB, % or ratio", ValueReader::unit)
                .orElse(Unit.NONE);
        return path.flatMap(query -> in.flatMap(files -> expectation(fields, quantifier)
                .map(expected -> new Value(query.value().strip(), files, quantifier, expected, population, unit))));
    }

    private static Optional<Unit> unit(String written) {
        return written.equals("ratio") ? Optional.of(Unit.RATIO) : Unit.parse(written);
    }

    private static Optional<Expectation> expectation(Fields fields, Quantifier quantifier) {
        String key = key(quantifier);
        if (quantifier == Quantifier.COUNT) {
            return fields.read(key, "a whole number or a bound such as \">= 3\"", ValueReader::count);
        }
        return expectation(fields, key);
    }

    /** The value or the bound under {@code key}. */
    static Optional<Expectation> expectation(Fields fields, String key) {
        return fields.read(key, "a value, or a bound such as \">= 3\"", ValueReader::text);
    }

    private static Optional<Expectation> count(String written) {
        Optional<Bound> exactly = RequirementReader.number(0)
                .apply(written)
                .flatMap(number -> Quantity.parse(written))
                .map(number -> new Bound(Comparator.EQUAL, number));
        return exactly.or(() -> Bound.parse(written)).map(Expectation.Within::new);
    }

    private static Optional<Expectation> text(String written) {
        if (!LIKE_A_BOUND.matcher(written).matches()) return Optional.of(new Expectation.Text(written));
        return Bound.parse(written).map(Expectation.Within::new);
    }

    private static String key(Quantifier quantifier) {
        return quantifier.name().toLowerCase(Locale.ROOT);
    }
}
