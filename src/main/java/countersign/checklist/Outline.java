package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What the recognisers look at, in document order, each with the headings and the task above it. A heading inside a quote or a list
 * holds until that ends. The first heading of level 1 is the document's title and no section.
 */
final class Outline {
    private final Node document;
    private final TaskBoxes boxes;
    private final Lexicon lexicon;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Spot<TableBlock>> tables = new ArrayList<>();
    private final List<Spot<Paragraph>> paragraphs = new ArrayList<>();
    private final List<Spot<Heading>> headings = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private Outline(Node document, TaskBoxes boxes, Lexicon lexicon) {
        this.document = document;
        this.boxes = boxes;
        this.lexicon = lexicon;
    }

    /** A block and where it stands. */
    record Spot<N extends Node>(N node, Section section, Optional<Task> within) {}

    static Outline of(Node document, TaskBoxes boxes, Lexicon lexicon) {
        Outline outline = new Outline(document, boxes, lexicon);
        outline.walk(document, Section.TOP, Optional.empty());
        return outline;
    }

    Node document() {
        return document;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Spot<TableBlock>> tables() {
        return tables;
    }

    /** Every paragraph, those of tasks too. */
    List<Spot<Paragraph>> paragraphs() {
        return paragraphs;
    }

    /** Every heading but the title, each in the section that it begins. */
    List<Spot<Heading>> headings() {
        return headings;
    }

    Optional<String> title() {
        return title;
    }

    private void walk(Node parent, Section section, Optional<Task> within) {
        Section here = section;
        for (Node node : Tree.children(parent)) {
            if (node instanceof Heading heading) here = enter(heading, here);
            else if (node instanceof ListItem item) walkItem(item, here, within);
            else if (node instanceof TableBlock table) tables.add(new Spot<>(table, here, within));
            else if (node instanceof Paragraph paragraph) paragraphs.add(new Spot<>(paragraph, here, within));
            else walk(node, here, within);
        }
    }

    private void walkItem(ListItem item, Section section, Optional<Task> within) {
        Optional<Task> task = boxes.of(item).map(box -> Task.of(item, box, section, within));
        task.ifPresent(tasks::add);
        walk(item, section, task.or(() -> within));
    }

    private Section enter(Heading heading, Section section) {
        String text = InlineText.of(InlineTree.WHOLE.inside(heading));
        boolean top = heading.getParent().getParent() == null;
        if (heading.getLevel() == 1 && top && title.isEmpty()) {
            title = Optional.of(text);
            return section;
        }
        Section here = section.under(Section.Rank.of(heading.getLevel(), text, lexicon));
        headings.add(new Spot<>(heading, here, Optional.empty()));
        return here;
    }
}
