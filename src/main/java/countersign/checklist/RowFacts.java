package countersign.checklist;

import java.util.Optional;
import org.commonmark.node.Node;

/** What the other columns of a row say about its item. */
record RowFacts(Optional<Node> evidence, Assigned assigned, String priority, String notes, boolean gate) {
    static final RowFacts NONE = new RowFacts(Optional.empty(), new Assigned("", ""), "", "", false);

    /** Cells that say who and until when. */
    record Assigned(String owner, String due) {}
}
