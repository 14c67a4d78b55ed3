package countersign.checklist;

import countersign.checklist.Shape.Look;
import countersign.terms.Claim;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs that people draw for boxes: ballots, emoji, shortcodes, and the boxes of symbol fonts that word processors leave behind. */
final class Signs {
    /** What symbol fonts show at code points of the private use area. */
    private static final Map<Integer, String> SYMBOLS = Map.of(
            0xF0A8, "[ ]", 0xF06F, "[ ]", 0xF071, "[ ]", 0xF072, "[ ]", 0xF0FE, "[x]", 0xF0FD, "[x]", 0xF0FC, "[x]");

    private static final Set<Integer> CHECKS = Set.of(
            0x2705, 0x2714, 0x2713, 0x221A, 0x1F5F8, 0x1F7E9, 0x274C, 0x274E, 0x2717, 0x2718, 0x2715, 0x2716, 0x25CB,
            0x25EF, 0x25CF, 0x25A0, 0x25A3, 0x25FC, 0x2B1B, 0x2B55);
    private static final Set<Integer> CHECKED = Set.of(0x221A, 0x25CF, 0x25A0, 0x25A3, 0x25FC, 0x2B1B);
    private static final Set<String> SHORTCODES = Set.of(
            ":white_check_mark:",
            ":heavy_check_mark:",
            ":x:",
            ":negative_squared_cross_mark:",
            ":heavy_multiplication_x:");

    private Signs() {}

    static Optional<Shape> at(String raw, int at) {
        Optional<Sign.Found> sign = Sign.at(raw, at);
        if (raw.charAt(at) == ':') return sign.flatMap(found -> shortcode(raw, at, found));
        int point = raw.codePointAt(at);
        int end = at + Character.charCount(point);
        if (SYMBOLS.containsKey(point)) return Optional.of(new Shape(at, end, Look.SYMBOL, SYMBOLS.get(point)));
        if (!Sign.isBallot(point) && !CHECKS.contains(point)) return Optional.empty();
        boolean done = CHECKED.contains(point)
                || sign.filter(found -> found.claim() == Claim.DONE).isPresent();
        int coloured = end < raw.length() && "\uFE0E\uFE0F".indexOf(raw.charAt(end)) >= 0 ? end + 1 : end;
        return Optional.of(new Shape(at, coloured, Sign.isBallot(point) ? Look.BALLOT : Look.SIGN, box(done)));
    }

    private static Optional<Shape> shortcode(String raw, int at, Sign.Found found) {
        String code = raw.substring(at, at + found.length());
        if (!SHORTCODES.contains(code) && !code.contains("square") && !code.contains("ballot")) return Optional.empty();
        Look look = SHORTCODES.contains(code) ? Look.SIGN : Look.SYMBOL;
        return Optional.of(new Shape(at, at + found.length(), look, box(found.claim() == Claim.DONE)));
    }

    private static String box(boolean done) {
        return done ? "[x]" : "[ ]";
    }
}
