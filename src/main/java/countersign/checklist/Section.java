package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings above a place, outermost first, without the document's title. One instance for each heading, so that it can be a key.
 *
 * @param path their texts
 * @param signing whether one of them is about signing
 */
record Section(List<Rank> headings, List<String> path, boolean signing) {
    static final Section TOP = new Section(List.of(), List.of(), false);

    Section {
        headings = List.copyOf(headings);
        path = List.copyOf(path);
    }

    /** A heading's level and text, and whether it is about signing. */
    record Rank(int level, String text, boolean signing) {
        static Rank of(int level, String text, Lexicon lexicon) {
            return new Rank(level, text, lexicon.has(Sense.SIGN_OFF, text));
        }
    }

    /** Where a heading leads to that stands here. */
    Section under(Rank heading) {
        List<Rank> kept = new ArrayList<>();
        for (Rank rank : headings) {
            if (rank.level() >= heading.level()) break;
            kept.add(rank);
        }
        kept.add(heading);
        List<String> path = new ArrayList<>();
        boolean signing = false;
        for (Rank rank : kept) {
            path.add(rank.text());
            signing |= rank.signing();
        }
        return new Section(kept, path, signing);
    }

    /** The nearest heading, or nothing. */
    String last() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
