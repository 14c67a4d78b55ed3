package countersign.checklist;

import countersign.terms.Claim;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ballots, emoji and shortcodes that stand for a state. */
final class Sign {
    private static final Map<Integer, Claim> MEANINGS = Map.ofEntries(
            Map.entry(0x2610, Claim.TODO), // ballot box
            Map.entry(0x2611, Claim.DONE), // ballot box with check
            Map.entry(0x2612, Claim.DONE), // ballot box with x, as word processors tick
            Map.entry(0x1F5F9, Claim.DONE),
            Map.entry(0x1F5F8, Claim.DONE),
            Map.entry(0x2713, Claim.DONE), // check mark
            Map.entry(0x2714, Claim.DONE),
            Map.entry(0x2705, Claim.DONE),
            Map.entry(0x1F7E2, Claim.DONE), // green circle
            Map.entry(0x1F7E9, Claim.DONE),
            Map.entry(0x2B1C, Claim.TODO), // white square
            Map.entry(0x25A1, Claim.TODO),
            Map.entry(0x25FB, Claim.TODO),
            Map.entry(0x25A2, Claim.TODO),
            Map.entry(0x274F, Claim.TODO), // shadowed squares, as word processors export boxes
            Map.entry(0x2750, Claim.TODO),
            Map.entry(0x2751, Claim.TODO),
            Map.entry(0x2752, Claim.TODO),
            Map.entry(0x1F5F5, Claim.DONE), // ballot box with script x
            Map.entry(0x1F5F7, Claim.DONE),
            Map.entry(0x2BBD, Claim.DONE),
            Map.entry(0x1F532, Claim.TODO),
            Map.entry(0x1F533, Claim.TODO),
            Map.entry(0x274C, Claim.TODO), // cross mark
            Map.entry(0x274E, Claim.TODO),
            Map.entry(0x2717, Claim.TODO),
            Map.entry(0x2718, Claim.TODO),
            Map.entry(0x2716, Claim.TODO),
            Map.entry(0x1F534, Claim.TODO), // red circle
            Map.entry(0x1F7E5, Claim.TODO),
            Map.entry(0x26D4, Claim.TODO),
            Map.entry(0x1F6AB, Claim.TODO),
            Map.entry(0x1F7E1, Claim.PARTIAL), // yellow circle
            Map.entry(0x1F7E0, Claim.PARTIAL),
            Map.entry(0x1F7E8, Claim.PARTIAL),
            Map.entry(0x1F504, Claim.PARTIAL), // arrows in a circle
            Map.entry(0x23F3, Claim.PARTIAL), // hourglass
            Map.entry(0x231B, Claim.PARTIAL),
            Map.entry(0x1F6A7, Claim.PARTIAL), // construction
            Map.entry(0x26A0, Claim.PARTIAL), // warning sign
            Map.entry(0x25D0, Claim.PARTIAL),
            Map.entry(0x25D1, Claim.PARTIAL),
            Map.entry(0x23F8, Claim.PARTIAL));

    private static final Set<Integer> BALLOTS = Set.of(
            0x2610, 0x2611, 0x2612, 0x2B1C, 0x25A1, 0x25FB, 0x25A2, 0x1F532, 0x1F533, 0x274F, 0x2750, 0x2751, 0x2752,
            0x1F5F5, 0x1F5F7, 0x1F5F9, 0x2BBD);

    private static final Map<String, Claim> SHORTCODES = Map.ofEntries(
            Map.entry(":white_check_mark:", Claim.DONE),
            Map.entry(":heavy_check_mark:", Claim.DONE),
            Map.entry(":ballot_box_with_check:", Claim.DONE),
            Map.entry(":green_circle:", Claim.DONE),
            Map.entry(":black_square_button:", Claim.TODO),
            Map.entry(":white_square_button:", Claim.TODO),
            Map.entry(":white_large_square:", Claim.TODO),
            Map.entry(":white_medium_square:", Claim.TODO),
            Map.entry(":x:", Claim.TODO),
            Map.entry(":negative_squared_cross_mark:", Claim.TODO),
            Map.entry(":heavy_multiplication_x:", Claim.TODO),
            Map.entry(":red_circle:", Claim.TODO),
            Map.entry(":no_entry:", Claim.TODO),
            Map.entry(":no_entry_sign:", Claim.TODO),
            Map.entry(":yellow_circle:", Claim.PARTIAL),
            Map.entry(":large_orange_diamond:", Claim.PARTIAL),
            Map.entry(":warning:", Claim.PARTIAL),
            Map.entry(":construction:", Claim.PARTIAL),
            Map.entry(":hourglass:", Claim.PARTIAL),
            Map.entry(":hourglass_flowing_sand:", Claim.PARTIAL),
            Map.entry(":arrows_counterclockwise:", Claim.PARTIAL));

    private static final int LONGEST_CODE = 40;

    /** Scripts end and signs begin here; no sign or ballot has a smaller code. */
    private static final char FIRST_SIGN = '\u2000';

    private Sign() {}

    /** What the sign at the beginning of {@code text} claims, and how long it is, with what only colours it. */
    record Found(Claim claim, int length) {}

    static Optional<Found> at(String text, int from) {
        if (from >= text.length()) return Optional.empty();
        if (text.charAt(from) == ':') return shortcode(text, from);
        if (text.charAt(from) < FIRST_SIGN) return Optional.empty();
        int point = text.codePointAt(from);
        Claim claim = MEANINGS.get(point);
        if (claim == null) return Optional.empty();
        int end = from + Character.charCount(point);
        return Optional.of(
                new Found(claim, end - from + (end < text.length() && text.charAt(end) == '\uFE0F' ? 1 : 0)));
    }

    /** Whether the character is a box to tick, and not merely a coloured mark. */
    static boolean isBallot(int point) {
        return BALLOTS.contains(point);
    }

    /** Whether a box can begin with {@code c}, so that nearly all text is passed over at a glance. */
    static boolean mayOpenBox(char c) {
        return c == '[' || c >= FIRST_SIGN;
    }

    private static Optional<Found> shortcode(String text, int from) {
        int close = from + 1;
        int limit = Math.min(text.length(), from + LONGEST_CODE);
        while (close < limit && text.charAt(close) != ':') close++;
        if (close >= limit) return Optional.empty();
        String code = text.substring(from, close + 1);
        return Optional.ofNullable(SHORTCODES.get(code)).map(claim -> new Found(claim, code.length()));
    }
}
