package countersign.checklist;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Node;

/** What has been read as one thing already, so that it is neither read as another nor taken for lost. */
final class Taken {
    private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Integer> lines = new TreeSet<>();
    private final Set<Integer> boxes = new TreeSet<>();

    void take(Node node) {
        nodes.add(node);
    }

    void take(Box box) {
        boxes.add(box.start());
    }

    /** Takes the line with all that looks like a box on it. */
    void take(TextLine line) {
        lines.add(line.line().start());
        line.boxes().forEach(this::take);
        line.task().ifPresent(task -> take(task.node()));
    }

    boolean has(Node node) {
        return nodes.contains(node);
    }

    boolean has(TextLine line) {
        return lines.contains(line.line().start());
    }

    boolean hasBox(int offset) {
        return boxes.contains(offset);
    }
}
