package countersign.checklist;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Node;

/** Which list items and table rows of the parser's tree are items, and where their boxes end. */
final class ItemNodes {
    private final IdentityHashMap<Node, Integer> items = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> boxes = new IdentityHashMap<>();

    private final Set<Integer> bound = new TreeSet<>();

    /** That {@code node} is the item at {@code index}, with a box in {@code holder} that ends at the offset {@code boxEnd}. */
    void add(Node node, int index, BoxIn box) {
        items.put(node, index);
        boxes.put(box.holder(), box.end());
    }

    /** The paragraph or cell that holds a box, and where the box ends. */
    record BoxIn(Node holder, int end) {}

    OptionalInt index(Node node) {
        Integer index = items.get(node);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    boolean holdsBox(Node holder) {
        return boxes.containsKey(holder);
    }

    /** That the comments at these offsets belong to items. */
    void bind(List<Integer> comments) {
        bound.addAll(comments);
    }

    boolean isBound(int comment) {
        return bound.contains(comment);
    }

    /** How to read what is in {@code holder}: without the box, where an item's box is in it. */
    InlineTree inlines(Node holder) {
        return Optional.ofNullable(boxes.get(holder)).map(InlineTree::new).orElse(InlineTree.WHOLE);
    }
}
