package countersign.checklist;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A list item with a box, before it is known whether it is an item, an option or a place to sign.
 *
 * @param above the task it is nested in
 */
record Task(ListItem node, Said said, Section section, Optional<Task> above) {
    /** The box, and the first paragraph without it. */
    record Said(Box box, List<Inline> content, String text) {
        Said {
            content = List.copyOf(content);
        }
    }

    static Task of(ListItem node, Box box, Section section, Optional<Task> above) {
        List<Inline> content = new InlineTree(box.end()).inside(paragraph(node));
        return new Task(node, new Said(box, content, InlineText.of(content)), section, above);
    }

    Box box() {
        return said.box();
    }

    /** Its first paragraph, which the box begins. */
    Node paragraph() {
        return paragraph(node);
    }

    private static Node paragraph(ListItem node) {
        Node first = node.getFirstChild();
        while (!(first instanceof Paragraph)) first = first.getNext();
        return first;
    }
}
