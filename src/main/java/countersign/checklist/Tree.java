package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The parser's tree: children, and where a node stands in the source, in UTF-16 units. */
final class Tree {
    private Tree() {}

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }

    /** Visits what is below {@code node}, in document order, but nothing at or below a node that {@code closed} holds for. */
    static void each(Node node, Predicate<Node> closed, Consumer<Node> visit) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (closed.test(child)) continue;
            visit.accept(child);
            each(child, closed, visit);
        }
    }

    /** Where the node begins, or -1 for one that stands nowhere. */
    static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    }

    /** Where the node ends, or -1. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) return -1;
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** The node's first line, 1-based. */
    static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) return spans.get(0).getLineIndex() + 1;
        Node parent = node.getParent();
        return parent == null ? 1 : line(parent);
    }
}
