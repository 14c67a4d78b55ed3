package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What belongs to an item and not to an item nested in it. */
record Belongings(ItemNodes items, String text) {
    /** Every node, in document order. */
    List<Node> nodes(Node item) {
        List<Node> nodes = new ArrayList<>();
        Tree.each(item, node -> items.index(node).isPresent(), nodes::add);
        return nodes;
    }

    /** The {@code Label: value} bullets right below the item, and such lines of its own paragraph. */
    List<LabelLine> labels(Node item) {
        List<LabelLine> labels = new ArrayList<>();
        Node own = item.getFirstChild();
        if (own instanceof Paragraph && own.getSourceSpans().size() > 1)
            for (Line line : Line.of(own, text).subList(1, own.getSourceSpans().size()))
                LabelLine.of(line).ifPresent(labels::add);
        for (Node list : Tree.children(item))
            if (list instanceof ListBlock)
                for (Node bullet : Tree.children(list))
                    if (bullet instanceof ListItem && items.index(bullet).isEmpty()) label(bullet, labels);
        return labels;
    }

    private void label(Node bullet, List<LabelLine> labels) {
        Node first = bullet.getFirstChild();
        if (first instanceof Paragraph)
            LabelLine.of(Line.of(first, text).get(0)).ifPresent(labels::add);
    }

    /** The offsets of the comments meant for Countersign. */
    List<Integer> comments(List<Node> nodes) {
        List<Integer> offsets = new ArrayList<>();
        for (Node node : nodes)
            if (node instanceof HtmlInline || node instanceof HtmlBlock)
                offsets.addAll(Comments.in(text, Tree.start(node), Tree.end(node)));
        return offsets;
    }
}
