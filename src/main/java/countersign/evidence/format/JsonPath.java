package countersign.evidence.format;

import countersign.evidence.Malformed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A path into JSON as RFC 9535 has it, without its functions: names, wildcards, indices from either end, slices, unions, descendants, and
 * filters of comparisons and existence tests.
 *
 * @param segments applied one after the other, beginning with the root
 */
record JsonPath(List<Segment> segments) {
    private static final int MOST = 1_000_000;

    JsonPath {
        segments = List.copyOf(segments);
    }

    /**
     * Reads {@code text}.
     *
     * @throws Malformed where it is no such path
     */
    static JsonPath parse(String text) {
        return new JsonPathParser(text).parse();
    }

    /** All that is selected within {@code root}, in the order of the file; the same piece as often as it is selected. */
    List<Tree> select(Tree root) {
        return select(root, root);
    }

    /** The same from {@code start}, for filters that look at the whole {@code root} too. */
    List<Tree> select(Tree start, Tree root) {
        List<Tree> selected = List.of(start);
        for (Segment segment : segments) {
            List<Tree> next = new ArrayList<>();
            for (Tree tree : selected) {
                segment.select(tree, root, next);
                if (next.size() > MOST) throw new Malformed("a path selects too much of it");
            }
            selected = next;
        }
        return selected;
    }

    /**
     * One step.
     *
     * @param descendant whether it is applied to everything within, too
     */
    record Segment(List<Selector> selectors, boolean descendant) {
        Segment {
            selectors = List.copyOf(selectors);
        }

        void select(Tree tree, Tree root, Collection<Tree> selected) {
            for (Selector selector : selectors) selector.select(tree, root, selected);
            if (!descendant) return;
            for (Tree child : tree.children()) select(child, root, selected);
        }
    }

    /** Picks from the children of one piece. */
    interface Selector {
        void select(Tree tree, Tree root, Collection<Tree> selected);
    }
}
