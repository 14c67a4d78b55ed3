package countersign.evidence.format;

import countersign.evidence.format.JsonPath.Selector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can stand in a step of a path, filters aside. */
final class Selectors {
    private Selectors() {}

    /** A field. */
    record Name(String name) implements Selector {
        @Override
        public void select(Tree tree, Tree root, Collection<Tree> selected) {
            if (tree instanceof TreeFields fields) {
                Optional.ofNullable(fields.byName().get(name)).ifPresent(selected::add);
            }
        }
    }

    /** Everything directly within. */
    record Wildcard() implements Selector {
        @Override
        public void select(Tree tree, Tree root, Collection<Tree> selected) {
            selected.addAll(tree.children());
        }
    }

    /** The item at an index; a negative one counts from the end. */
    record Index(int index) implements Selector {
        @Override
        public void select(Tree tree, Tree root, Collection<Tree> selected) {
            if (!(tree instanceof TreeItems items)) return;
            int at = index < 0 ? items.list().size() + index : index;
            if (at >= 0 && at < items.list().size()) selected.add(items.list().get(at));
        }
    }

    /** The items from one index up to another, in steps; a negative step goes backwards, a step of 0 nowhere. */
    record Slice(Optional<Integer> start, Optional<Integer> end, int step) implements Selector {
        @Override
        public void select(Tree tree, Tree root, Collection<Tree> selected) {
            if (!(tree instanceof TreeItems items) || step == 0) return;
            List<Tree> list = items.list();
            int size = list.size();
            if (step > 0) {
                int to = bounded(end.orElse(size), size, 0, size);
                for (long i = bounded(start.orElse(0), size, 0, size); i < to; i += step)
                    selected.add(list.get((int) i));
            } else {
                int to = end.isPresent() ? bounded(end.get(), size, -1, size - 1) : -1;
                int from = bounded(start.orElse(size - 1), size, -1, size - 1);
                for (long i = from; i > to; i += step) selected.add(list.get((int) i));
            }
        }

        private static int bounded(int index, int size, int least, int most) {
            int fromStart = index < 0 ? size + index : index;
            return Math.max(least, Math.min(fromStart, most));
        }
    }
}
