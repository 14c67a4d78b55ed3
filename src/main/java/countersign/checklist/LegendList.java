package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** A list that explains the marks, one on each line: {@code - [ ] open}, {@code - [~] begun}, {@code - [x] done}. */
record LegendList(Node list, Lead lead, Manuscript manuscript) {
    private static final int LONGEST = 10;

    /** Every entry has another mark and names a status; without a heading that says so, it is one, and three must be told apart. */
    boolean isOne() {
        boolean said = lead.is(Sense.LEGEND);
        Set<String> marks = new LinkedHashSet<>();
        int entries = 0;
        for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
            Optional<Task> task = task(entry);
            if (task.isEmpty() || ++entries > LONGEST) return false;
            marks.add(task.get().box().mark().text());
            boolean status = said ? hasStatus(task.get().said().text()) : isStatus(task.get());
            if (!status) return false;
        }
        return marks.size() == entries && entries >= (said ? 2 : 3);
    }

    private Optional<Task> task(Node entry) {
        if (!(entry instanceof ListItem item)) return Optional.empty();
        return new TaskBoxes(manuscript.text(), manuscript.rules())
                .of(item)
                .map(box -> Task.of(item, box, lead.section(), Optional.empty()));
    }

    private boolean hasStatus(String text) {
        return Stream.of(Sense.DONE, Sense.TODO, Sense.PARTIAL, Sense.NOT_APPLICABLE, Sense.LEGEND_WORD)
                .anyMatch(sense -> manuscript.lexicon().has(sense, text));
    }

    /** Whether the whole text is the status that its mark stands for. */
    private boolean isStatus(Task task) {
        return StatusCell.of(task.said().text(), manuscript.lexicon())
                .filter(status -> task.box().mark().claim().stream().allMatch(status.claim()::equals))
                .isPresent();
    }
}
