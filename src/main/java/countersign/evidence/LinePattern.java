package countersign.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern in the syntax of RE2, which takes time in proportion to the text whatever the pattern is. It matches from the beginning of a line,
 * whether it begins with {@code ^} or not; {@code $} asks for the end of the line too. It may have one named group.
 */
public final class LinePattern {
    private static final int LONGEST_VALUE = 200;

    private final Pattern pattern;
    private final Optional<String> group;

    private LinePattern(Pattern pattern, Optional<String> group) {
        this.pattern = pattern;
        this.group = group;
    }

    /**
     * Reads {@code written}.
     *
     * @throws Malformed where it is no such pattern, or one that an empty line matches, which would say nothing
     */
    public static LinePattern parse(String written) {
        try {
            Pattern pattern = Pattern.compile(written);
            if (pattern.namedGroups().size() > 1) throw new Malformed("it has more than one named group");
            if (pattern.matcher("").lookingAt()) throw new Malformed("even an empty line matches it");
            return new LinePattern(
                    pattern, pattern.namedGroups().keySet().stream().findFirst());
        } catch (PatternSyntaxException e) {
            throw new Malformed("it is no pattern that RE2 knows: " + e.getDescription());
        }
    }

    /** Whether it has a named group, whose text is what {@link #in} gives. */
    public boolean hasGroup() {
        return group.isPresent();
    }

    /**
     * What the group holds on each line of {@code text} that matches, or without a group the part of the line that does. A group that takes
     * only some digits of a number ends in an ellipsis, so that it is no number; a match without a group that does is none.
     */
    public List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Legible.block(text).lines().forEach(line -> add(line, found));
        return List.copyOf(found);
    }

    private void add(String line, List<String> found) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.lookingAt()) return;
        if (group.isPresent()) found.add(held(matcher, line));
        else if (!cuts(line, matcher.start(), matcher.end())) found.add(Legible.of(matcher.group(), LONGEST_VALUE));
    }

    private String held(Matcher matcher, String line) {
        int start = matcher.start(group.get());
        if (start < 0) return "";
        int end = matcher.end(group.get());
        String value = Legible.of(line.substring(start, end), LONGEST_VALUE);
        return cuts(line, start, end) ? value + "…" : value;
    }

    private static boolean cuts(String line, int start, int end) {
        if (start == end) return false;
        boolean before = isDigit(line, start) && (isDigit(line, start - 1) || goesOn(line, start - 1, -1));
        boolean behind = isDigit(line, end - 1) && (isDigit(line, end) || goesOn(line, end, 1));
        return before || behind || (isDigit(line, start) && isSign(line, start - 1));
    }

    private static boolean isSign(String line, int at) {
        if (at < 0 || line.charAt(at) != '-') return false;
        return at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
    }

    /** Whether a decimal sign or an exponent stands at {@code at} and a digit on its other side. */
    private static boolean goesOn(String line, int at, int step) {
        return at >= 0 && at < line.length() && ".,eE".indexOf(line.charAt(at)) >= 0 && isDigit(line, at + step);
    }

    private static boolean isDigit(String line, int at) {
        return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
    }
}
