package countersign.checklist;

import countersign.checklist.Shape.Look;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for boxes in one line of the source, whatever it was read as. */
record Shapes(String raw, ReadingRules rules) {
    private static final Pattern INPUT = Pattern.compile(
            "<input\\b[^<>]{0,200}?\\btype\\s{0,3}=\\s{0,3}[\"']?(?:checkbox|radio)\\b[^<>]{0,200}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECKED = Pattern.compile("\\schecked\\b", Pattern.CASE_INSENSITIVE);

    /** Whether there can be a box at all: most lines hold none of the characters that one begins with. */
    static boolean mayHoldOne(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > '\u2000' || "[](){&<:\u221A".indexOf(c) >= 0) return true;
        }
        return false;
    }

    /** The box that begins at {@code at}. */
    Optional<Shape> at(int at) {
        if (at >= raw.length()) return Optional.empty();
        char c = raw.charAt(at);
        if (c == '<') return input(at);
        if ("[\\({".indexOf(c) >= 0) return new Bracketed(raw, rules).at(at);
        if (c == '&') return new Bracketed(raw, rules).at(at).or(() -> entity(at));
        if (c < '\u2000' && c != ':') return Optional.empty();
        return Signs.at(raw, at).or(() -> new Bracketed(raw, rules).at(at));
    }

    /** The box, or what is left of one, where a box is to be expected. */
    Optional<Shape> leading(int at) {
        return at(at).or(() -> at < raw.length() ? new Bracketed(raw, rules).broken(at) : Optional.empty());
    }

    private Optional<Shape> input(int at) {
        Matcher input = INPUT.matcher(raw).region(at, raw.length());
        if (!input.lookingAt()) return Optional.empty();
        boolean checked = CHECKED.matcher(input.group()).find();
        return Optional.of(new Shape(at, input.end(), Look.INPUT, checked ? "[x]" : "[ ]"));
    }

    private Optional<Shape> entity(int at) {
        return Entities.at(raw, at)
                .flatMap(entity -> Signs.at(entity.text(), 0)
                        .map(sign -> new Shape(at, at + entity.length(), sign.look(), sign.mended())));
    }
}
