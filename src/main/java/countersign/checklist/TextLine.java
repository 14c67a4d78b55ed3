package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * A line of running text outside tables and headings.
 *
 * @param task the task that begins on this line; its box is no part of the line
 * @param last whether the paragraph ends here
 * @param boxes what looks like a box on the line, that of the task too
 * @param label what the line begins with, where that is a label
 */
record TextLine(
        Line line,
        Outline.Spot<Paragraph> spot,
        Optional<Task> task,
        boolean last,
        List<Box> boxes,
        Optional<LabelLine> label) {
    TextLine {
        boxes = List.copyOf(boxes);
    }

    static List<TextLine> of(Outline outline, String text) {
        List<TextLine> lines = new ArrayList<>();
        for (Outline.Spot<Paragraph> spot : outline.paragraphs()) add(lines, spot, text);
        return lines;
    }

    private static void add(List<TextLine> lines, Outline.Spot<Paragraph> spot, String text) {
        List<Line> raw = Line.of(spot.node(), text);
        List<Box> boxes = new LooseBoxes(text).in(spot.node());
        Optional<Task> own = spot.within().filter(task -> task.paragraph() == spot.node());
        int box = 0;
        for (int i = 0; i < raw.size(); i++) {
            Line line = raw.get(i);
            int first = box;
            while (box < boxes.size() && boxes.get(box).start() < line.end()) box++;
            Optional<Task> task = i == 0 ? own : Optional.empty();
            Line rest = task.map(found -> line.from(found.box().end())).orElse(line);
            boolean last = i == raw.size() - 1;
            lines.add(new TextLine(rest, spot, task, last, boxes.subList(first, box), LabelLine.of(rest)));
        }
    }

    Section section() {
        return spot.section();
    }

    /** Whether this is the first line of a list item. */
    boolean isBullet() {
        Node node = spot.node();
        boolean first = Line.isFirst(node, line);
        return node.getParent() instanceof ListItem item && item.getFirstChild() == node && (first || task.isPresent());
    }

    /** Whether something stands below that a colon at the end of this line would lead to. */
    boolean leadsOn() {
        if (!last) return false;
        Node next = spot.node().getNext();
        if (next == null && isBullet()) return isLastBullet() && CodeBlocks.isOne(behindList());
        return !(next == null || next instanceof Heading || next instanceof ThematicBreak);
    }

    private boolean isLastBullet() {
        return spot.node().getParent().getNext() == null;
    }

    private Node behindList() {
        return spot.node().getParent().getParent().getNext();
    }
}
