package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Reads one document, in the order in which one reading takes from the next: places to sign, boxes that are nothing to do, choices, then
 * items; what is left over may be a field, and what still looks like a box is reported.
 */
final class ChecklistReader {
    private final Manuscript manuscript;
    private final FrontMatter front;
    private final Node document;
    private final Outline outline;
    private final List<TextLine> lines;
    private final List<TableView> tables;
    private final Taken taken = new Taken();

    ChecklistReader(Manuscript manuscript, FrontMatter front) {
        this.manuscript = manuscript;
        this.front = front;
        this.document = Markdown.parse(front.without(manuscript.text()));
        this.outline = Outline.of(document, new TaskBoxes(manuscript.text(), manuscript.rules()), manuscript.lexicon());
        this.lines = TextLine.of(outline, manuscript.text());
        this.tables = outline.tables().stream()
                .map(table -> TableView.of(table, manuscript.lexicon()))
                .toList();
    }

    Optional<Checklist> read() {
        List<SignOffSlot> signOffs = new SignOffReader(manuscript, taken).read(tables, lines);
        List<Aside> asides = new AsideReader(manuscript, taken).read(outline.tasks(), tables, lines);
        List<Choice> choices = new ChoiceReader(manuscript, taken).read(outline.tasks(), tables, lines);
        Items items = Items.of(drafts(), manuscript);
        List<Field> fields = new FieldReader(manuscript, taken).read(tables, lines);
        new DeclaredClaims(manuscript, items).report(lines, outline.headings());
        NearMissScan.Passed passed = new Leftovers(manuscript, taken).find(leftovers(), items.nodes());
        Unread unread = Unread.of(manuscript.diagnostics().sorted(), passed);
        if (new Emptiness(manuscript).isPassedOver(items.all())) return Optional.empty();
        return Optional.of(new Checklist(
                manuscript.source(),
                title(),
                manuscript.languages().main(),
                new MetadataReader(manuscript).read(front, lines),
                items.all(),
                fields,
                choices,
                signOffs,
                asides,
                new RefusalReader(manuscript, outline.headings()).read(asides, choices),
                new DecisionReader(manuscript).read(new DecisionPlaces(lines, outline.headings(), tables), choices),
                new BlockTree(items.nodes()).inside(document),
                unread));
    }

    private List<ItemDraft> drafts() {
        List<ItemDraft> drafts = new ArrayList<>();
        for (Task task : outline.tasks()) if (!taken.has(task.node())) drafts.add(ItemDraft.of(task));
        for (TableView table : tables)
            if (!taken.has(table.node())) drafts.addAll(RowReader.read(table, manuscript, taken));
        drafts.forEach(draft -> taken.take(draft.box()));
        return drafts;
    }

    private Leftovers.Of leftovers() {
        Zones zones = Zones.of(document, manuscript.text(), front);
        return new Leftovers.Of(outline, tables, zones);
    }

    /** The first heading of level 1, else the front matter's title, else the file's name. */
    private String title() {
        return outline.title()
                .filter(title -> !title.isBlank())
                .or(() -> Optional.of(front.value("title")).filter(title -> !title.isBlank()))
                .orElseGet(this::fileName);
    }

    private String fileName() {
        String path = manuscript.source().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
