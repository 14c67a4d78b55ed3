package countersign.checklist;

import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What is known of an item before all items are: a list item or a table row that has a box.
 *
 * @param node the list item or row
 * @param holder the paragraph or cell that the box is in
 */
record ItemDraft(Node node, Node holder, Kind kind, Box box, Words words) {
    /** What is said there: the text, the headings and the task above. */
    record Words(String text, Section section, Optional<Task> above) {}

    static ItemDraft of(Task task) {
        return new ItemDraft(
                task.node(),
                task.paragraph(),
                Kind.TASK,
                task.box(),
                new Words(task.text(), task.section(), task.above()));
    }
}
