package countersign.binding;

import countersign.measure.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A bound that an item's text states.
 *
 * @param words what the bound is on, as written before it: {@code LCP} in {@code Web vitals: LCP < 2.5s}; may be empty
 */
record TextBound(String words, Bound bound) {
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:()\\[\\]|/&—–]|\\s-\\s|\\s(?:and|dan)\\s");

    /** Every bound in {@code text}, in order. */
    static List<TextBound> in(String text) {
        List<TextBound> found = new ArrayList<>();
        int from = 0;
        for (Bound.InText bound : Bound.findAll(text)) {
            found.add(new TextBound(lastClause(text.substring(from, bound.start())), bound.bound()));
            from = bound.end();
        }
        return List.copyOf(found);
    }

    private static String lastClause(String before) {
        String last = "";
        for (String clause : CLAUSE_END.split(before, -1)) {
            if (!clause.isBlank()) last = clause.strip();
        }
        return last;
    }
}
