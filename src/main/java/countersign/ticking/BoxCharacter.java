package countersign.ticking;

import countersign.checklist.Item;
import countersign.rewriting.Edit;
import countersign.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/** The one character of a box that a tick changes: what stands between brackets, or the ballot itself. */
record BoxCharacter(int start, int end) {
    private static final Map<Integer, Integer> TICKED = Map.of(
            0x2610, 0x2611, // ballot box
            0x25A1, 0x2611, // white squares
            0x25FB, 0x2611,
            0x25A2, 0x2611,
            0x2B1C, 0x2705); // as emoji
    private static final Map<Integer, Integer> UNTICKED = Map.of(0x2611, 0x2610, 0x2612, 0x2610, 0x2705, 0x2B1C);

    /** The edit that ticks {@code item}'s box; nothing where a word, a shortcode or nothing at all stands for a box. */
    static Optional<Edit> tick(SourceFile source, Item item) {
        return edit(source, item, "x", TICKED);
    }

    /** The edit that takes the tick out of {@code item}'s box, under the same condition. */
    static Optional<Edit> untick(SourceFile source, Item item) {
        return edit(source, item, " ", UNTICKED);
    }

    private static Optional<Edit> edit(SourceFile source, Item item, String mark, Map<Integer, Integer> ballots) {
        String text = source.text();
        int at = source.offsetOf(item.at());
        if (at >= text.length()) return Optional.empty();
        if (text.charAt(at) == '[') return between(text, at + 1).map(box -> new Edit(box.start(), box.end(), mark));
        int point = text.codePointAt(at);
        return Optional.ofNullable(ballots.get(point))
                .map(other -> new Edit(at, at + Character.charCount(point), Character.toString(other)));
    }

    private static Optional<BoxCharacter> between(String text, int start) {
        if (start >= text.length() || text.charAt(start) == ']') return Optional.empty();
        int end = start + Character.charCount(text.codePointAt(start));
        return end < text.length() && text.charAt(end) == ']'
                ? Optional.of(new BoxCharacter(start, end))
                : Optional.empty();
    }
}
