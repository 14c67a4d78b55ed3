package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Reads a Markdown document as a checklist. The dialect is GitHub Flavored Markdown with task items by micromark's rules, and what
 * SPEC.md adds to it. A document that can be parsed at all gives a checklist, whatever is wrong in it; what is wrong is reported.
 * Stateless; safe for use by several threads, each with diagnostics of its own.
 */
public final class ChecklistParser {
    private final ReadingRules rules;

    public ChecklistParser(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * The checklist in {@code source}; empty where the file asks to be ignored, is a README without boxes, holds no item (an error), or is
     * too large for the parser (an error).
     */
    public Optional<Checklist> parse(SourceFile source, Diagnostics diagnostics) {
        Manuscript manuscript = new Manuscript(source, rules, diagnostics);
        try {
            return Optional.of(read(manuscript));
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage() == null ? "the document cannot be parsed" : e.getMessage();
            diagnostics.report(Code.OVER_LIMIT, Location.startOf(source.path()), reason, "split the file");
            return Optional.empty();
        }
    }

    private static Checklist read(Manuscript manuscript) {
        Node document = Markdown.parse(manuscript.text());
        Outline outline = Outline.of(document, new TaskBoxes(manuscript.text(), manuscript.rules()));
        List<ItemDraft> drafts = new ArrayList<>();
        outline.tasks().forEach(task -> drafts.add(ItemDraft.of(task)));
        for (var table : outline.tables()) drafts.addAll(RowReader.read(TableView.of(table), manuscript));
        Items items = Items.of(drafts, manuscript);
        return new Checklist(
                manuscript.source(),
                outline.title().orElse(""),
                "en",
                List.of(),
                items.all(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new BlockTree(items.nodes()).inside(document),
                0);
    }
}
