package countersign.evidence.format;

import countersign.evidence.format.JsonFilter.Comparison;
import countersign.evidence.format.JsonFilter.Operand;
import countersign.evidence.format.JsonFilter.Query;
import countersign.evidence.format.JsonFilter.Test;
import java.util.List;
import java.util.Optional;

/** Reads the filters of JSONPath: comparisons and existence tests, joined by and, or, not. Functions are not among them. */
final class JsonFilterParser {
    private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">");
    private static final int DEEPEST = 50;

    private final PathCursor cursor;
    private int depth;

    JsonFilterParser(PathCursor cursor) {
        this.cursor = cursor;
    }

    /** From behind the question mark. */
    JsonFilter filter() {
        return new JsonFilter(either());
    }

    private Test either() {
        if (++depth > DEEPEST) throw cursor.flaw("it is nested too deeply");
        Test test = both();
        while (cursor.take("||")) {
            Test left = test;
            Test right = both();
            test = (current, root) -> left.passes(current, root) || right.passes(current, root);
        }
        depth--;
        return test;
    }

    private Test both() {
        Test test = one();
        while (cursor.take("&&")) {
            Test left = test;
            Test right = one();
            test = (current, root) -> left.passes(current, root) && right.passes(current, root);
        }
        return test;
    }

    private Test one() {
        if (cursor.take("!")) {
            Test test = one();
            return (current, root) -> !test.passes(current, root);
        }
        if (cursor.take("(")) {
            Test test = either();
            cursor.expect(")");
            return test;
        }
        return comparisonOrExistence();
    }

    private Test comparisonOrExistence() {
        Operand left = operand();
        Optional<String> operator = OPERATORS.stream().filter(cursor::take).findFirst();
        if (operator.isPresent()) return new Comparison(left, operator.get(), operand());
        if (!(left instanceof Query query)) throw cursor.flaw("a comparison is missing");
        return (current, root) -> !query.all(current, root).isEmpty();
    }

    private Operand operand() {
        boolean fromRoot = cursor.take("$");
        if (fromRoot || cursor.take("@"))
            return new Query(new JsonPath(new JsonPathParser(cursor).segments()), fromRoot);
        Optional<String> quoted = cursor.quoted();
        if (quoted.isPresent()) return literal(new TreeScalar(quoted.get(), true));
        for (String word : List.of("true", "false", "null")) {
            if (cursor.take(word)) return literal(new TreeScalar(word, false));
        }
        TreeScalar number = new TreeScalar(cursor.number().orElse(""), false);
        if (number.number().isEmpty()) throw cursor.flaw("a path, a string or a number is missing");
        return literal(number);
    }

    private static Operand literal(Tree value) {
        return (current, root) -> Optional.of(value);
    }
}
