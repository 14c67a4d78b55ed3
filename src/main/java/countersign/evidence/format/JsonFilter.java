package countersign.evidence.format;

import countersign.evidence.format.JsonPath.Selector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Those children that pass a test. */
record JsonFilter(Test test) implements Selector {
    @Override
    public void select(Tree tree, Tree root, Collection<Tree> selected) {
        for (Tree child : tree.children()) {
            if (test.passes(child, root)) selected.add(child);
        }
    }

    /** A condition on one piece. */
    interface Test {
        boolean passes(Tree current, Tree root);
    }

    /** What stands on one side of a comparison; empty where a path leads nowhere. */
    interface Operand {
        Optional<Tree> value(Tree current, Tree root);
    }

    /**
     * A path within a filter.
     *
     * @param fromRoot whether it begins with {@code $} and not with {@code @}
     */
    record Query(JsonPath path, boolean fromRoot) implements Operand {
        List<Tree> all(Tree current, Tree root) {
            return path.select(fromRoot ? root : current, root);
        }

        @Override
        public Optional<Tree> value(Tree current, Tree root) {
            List<Tree> all = all(current, root);
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }
    }

    /** {@code left operator right}; what is not there equals only what is not there either. */
    record Comparison(Operand left, String operator, Operand right) implements Test {
        @Override
        public boolean passes(Tree current, Tree root) {
            Optional<Tree> a = left.value(current, root);
            Optional<Tree> b = right.value(current, root);
            return switch (operator) {
                case "==" -> equal(a, b);
                case "!=" -> !equal(a, b);
                case "<" -> order(a, b).filter(sign -> sign < 0).isPresent();
                case ">" -> order(a, b).filter(sign -> sign > 0).isPresent();
                case "<=" ->
                    equal(a, b) || order(a, b).filter(sign -> sign <= 0).isPresent();
                default -> equal(a, b) || order(a, b).filter(sign -> sign >= 0).isPresent();
            };
        }

        private static boolean equal(Optional<Tree> a, Optional<Tree> b) {
            return order(a, b).map(sign -> sign == 0).orElseGet(() -> a.equals(b));
        }

        /** The sign of a minus b; empty unless both are numbers or both are strings. */
        private static Optional<Integer> order(Optional<Tree> a, Optional<Tree> b) {
            if (a.isEmpty() || b.isEmpty()) return Optional.empty();
            if (!(a.get() instanceof TreeScalar x) || !(b.get() instanceof TreeScalar y)) return Optional.empty();
            if (x.string() && y.string()) return Optional.of(x.text().compareTo(y.text()));
            return x.number().flatMap(left -> y.number().map(left::compareTo));
        }
    }
}
