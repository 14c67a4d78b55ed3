package countersign.checklist;

import countersign.terms.Claim;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many boxes a part of a document has and how many are ticked, by each of the ways in which people count: all, those with nothing nested, those
 * that are not nested.
 */
record Boxes(Count all, Count leaves, Count tops) {
    private static final int WHOLE = 100;

    /** How many boxes of how many are ticked; {@code settled} counts those that do not apply as ticked. */
    record Count(int total, int ticked, int settled) {
        static Count of(List<Item> items) {
            int ticked = 0;
            int settled = 0;
            for (Item item : items) {
                if (item.claim() == Claim.DONE) ticked++;
                if (item.claim() == Claim.DONE || item.claim() == Claim.NOT_APPLICABLE) settled++;
            }
            return new Count(items.size(), ticked, settled);
        }

        boolean is(int part, int whole) {
            return total == whole && (ticked == part || settled == part);
        }

        /** Whether the share is {@code percent}, rounded either way. */
        boolean isShare(int percent) {
            return total > 0 && (isNear(ticked, percent) || isNear(settled, percent));
        }

        private boolean isNear(int part, int percent) {
            return Math.abs(part * WHOLE - percent * total) < total;
        }

        int percent() {
            return total == 0 ? 0 : ticked * WHOLE / total;
        }
    }

    /** Of those of {@code all} that {@code part} holds. */
    static Boxes of(List<Item> part, List<Item> all) {
        Set<String> parents = new TreeSet<>();
        for (Item item : part)
            item.place()
                    .parent()
                    .ifPresent(parent -> parents.add(all.get(parent).id().value()));
        return new Boxes(
                Count.of(part),
                Count.of(part.stream()
                        .filter(item -> !parents.contains(item.id().value()))
                        .toList()),
                Count.of(part.stream()
                        .filter(item -> item.place().parent().isEmpty())
                        .toList()));
    }

    boolean isEmpty() {
        return all.total() == 0;
    }

    boolean anyIs(int part, int whole) {
        return all.is(part, whole) || leaves.is(part, whole) || tops.is(part, whole);
    }

    boolean anyTotals(int whole) {
        return all.total() == whole || leaves.total() == whole || tops.total() == whole;
    }

    boolean anyIsShare(int percent) {
        return all.isShare(percent) || leaves.isShare(percent) || tops.isShare(percent);
    }

    boolean areSettled() {
        return all.settled() == all.total();
    }
}
