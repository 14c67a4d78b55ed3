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
record Task(ListItem node, Box box, Section section, Optional<Task> above) {
    /** Its first paragraph, which the box begins. */
    Node paragraph() {
        Node first = node.getFirstChild();
        while (!(first instanceof Paragraph)) first = first.getNext();
        return first;
    }

    /** The paragraph without the box. */
    List<Inline> content() {
        return new InlineTree(box.end()).inside(paragraph());
    }
}
