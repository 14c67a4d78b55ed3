package countersign.checklist;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What is known of an item before all items are: a list item or a table row that has a box.
 *
 * @param node the list item or row
 * @param holder the paragraph or cell that the box is in
 */
record ItemDraft(Node node, Node holder, Box box, Words words, Optional<RowFacts> row) {
    /** What is said there: the text, the headings and the task above. */
    record Words(List<Inline> content, String text, Section section, Optional<Task> above) {
        Words {
            content = List.copyOf(content);
        }
    }

    static ItemDraft of(Task task) {
        Words words = new Words(task.said().content(), task.said().text(), task.section(), task.above());
        return new ItemDraft(task.node(), task.paragraph(), task.box(), words, Optional.empty());
    }

    Kind kind() {
        return row.isPresent() ? Kind.ROW : Kind.TASK;
    }

    RowFacts facts() {
        return row.orElse(RowFacts.NONE);
    }
}
