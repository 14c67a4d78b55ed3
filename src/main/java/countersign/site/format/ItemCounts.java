package countersign.site.format;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.checklist.Kind;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many items of a checklist are what; parents count too.
 *
 * @param by how many have which claim, level and phase
 */
record ItemCounts(int items, int rows, int parents, int silentBoxes, Map<Enum<?>, Integer> by) {
    static ItemCounts of(Checklist checklist) {
        Map<Enum<?>, Integer> by = new LinkedHashMap<>();
        Set<Integer> parents = new TreeSet<>();
        int rows = 0;
        for (Item item : checklist.items()) {
            by.merge(item.claim(), 1, Integer::sum);
            by.merge(item.traits().level(), 1, Integer::sum);
            by.merge(item.traits().phase(), 1, Integer::sum);
            item.place().parent().ifPresent(parents::add);
            if (item.kind() == Kind.ROW) rows++;
        }
        return new ItemCounts(
                checklist.items().size(),
                rows,
                parents.size(),
                checklist.unread().silentBoxes(),
                by);
    }

    int of(Claim claim) {
        return by.getOrDefault(claim, 0);
    }

    int of(Level level) {
        return by.getOrDefault(level, 0);
    }

    int of(Phase phase) {
        return by.getOrDefault(phase, 0);
    }
}
