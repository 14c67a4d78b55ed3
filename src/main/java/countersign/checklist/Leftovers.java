package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableBlock;

/** What nobody read: boxes on lines and in cells, and comments that no item has. */
record Leftovers(Manuscript manuscript, Taken taken) {
    /** Where to look. */
    record Of(Outline outline, List<TableView> tables, Zones zones) {}

    /** Reports what was not read, and gives what was passed over. */
    NearMissScan.Passed find(Of where, ItemNodes items) {
        new OddBoxes(manuscript, taken).report(where.outline().tasks());
        Set<Integer> tableLines = new TreeSet<>();
        for (TableView table : where.tables()) {
            addLines(table.node(), tableLines);
            if (!taken.has(table.node())) new TableSuspects(manuscript, taken).report(table);
        }
        NearMissScan.Passed passed = new NearMissScan(manuscript, where.zones(), taken).run(tableLines);
        new Unclosed(manuscript, passed.lines()).report(where.outline().document());
        comments(where.zones(), items);
        return passed;
    }

    private static void addLines(TableBlock table, Set<Integer> lines) {
        int from = Tree.line(table);
        for (int i = 0; i < table.getSourceSpans().size(); i++) lines.add(from + i);
    }

    /** A comment in code means nothing; one outside every item was meant for one. */
    private void comments(Zones zones, ItemNodes items) {
        for (int offset : Comments.in(manuscript.text(), 0, manuscript.text().length()))
            if (zones.isComment(offset) && !items.isBound(offset))
                manuscript.report(
                        Code.COMMENT_UNBOUND,
                        offset,
                        "the comment belongs to no item",
                        "put it on the item's line, in a cell of its row, or indent it below the item");
    }
}
