package countersign.evidence.format;

import countersign.evidence.Fact.TestOutcome;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test point of TAP.
 *
 * @param directive {@code todo}, {@code skip} or empty
 */
record TapPoint(boolean ok, String name, String directive, int line) {
    private static final Pattern POINT = Pattern.compile("(not )?ok\\b(?: +([0-9]+))?(?: +-| *:)?(?: +(.*))?");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?<![^\\\\]\\\\)#\\s*(todo\\b|skip\\S*)", Pattern.CASE_INSENSITIVE);

    /** The point that {@code text}, without its indentation, states; empty where it states none. */
    static Optional<TapPoint> parse(String text, int line) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) return Optional.empty();
        String words = Optional.ofNullable(point.group(3)).orElse("");
        Matcher directive = DIRECTIVE.matcher(words);
        boolean directed = directive.find();
        String name = (directed ? words.substring(0, directive.start()) : words).strip();
        String said = directed ? directive.group(1).toLowerCase(Locale.ROOT).substring(0, 4) : "";
        String shown = name.isEmpty() ? Optional.ofNullable(point.group(2)).orElse("") : name;
        return Optional.of(new TapPoint(point.group(1) == null, shown, said, line));
    }

    /** How it is counted: {@code ok}, {@code not ok}, {@code ok skip}, {@code not ok todo} … */
    String kind() {
        return ((ok ? "ok " : "not ok ") + directive).strip();
    }

    /** A test to be done proves nothing, whether it passes or not. One that is skipped and yet fails has failed. */
    TestOutcome outcome() {
        if (directive.equals("todo")) return TestOutcome.SKIPPED;
        if (!ok) return TestOutcome.FAILED;
        return directive.equals("skip") ? TestOutcome.SKIPPED : TestOutcome.PASSED;
    }
}
