package countersign.checklist;

import java.util.ArrayList;
import java.util.List;

/** The headings above a place, outermost first, without the document's title. */
record Section(List<Rank> headings) {
    static final Section TOP = new Section(List.of());

    Section {
        headings = List.copyOf(headings);
    }

    /** A heading's level and text. */
    record Rank(int level, String text) {}

    /** Where a heading leads to that stands here. */
    Section under(Rank heading) {
        List<Rank> kept = new ArrayList<>();
        for (Rank rank : headings) {
            if (rank.level() >= heading.level()) break;
            kept.add(rank);
        }
        kept.add(heading);
        return new Section(kept);
    }

    List<String> path() {
        return headings.stream().map(Rank::text).toList();
    }

    /** The nearest heading, or nothing. */
    String last() {
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1).text();
    }
}
