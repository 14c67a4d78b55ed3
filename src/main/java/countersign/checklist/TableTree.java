package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** The parser's tables as ours. */
record TableTree(ItemNodes items) {
    Block of(TableBlock table) {
        List<Block.Cell> header = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part : Tree.children(table)) {
            if (part instanceof TableHead) header.addAll(cells(part.getFirstChild()));
            if (part instanceof TableBody) for (Node row : Tree.children(part)) rows.add(row(row));
        }
        return new Block.Table(Tree.line(table), header, rows);
    }

    private Block.Row row(Node row) {
        return new Block.Row(Tree.line(row), cells(row), items.index(row));
    }

    private List<Block.Cell> cells(Node row) {
        return Tree.children(row).stream()
                .map(cell -> new Block.Cell(items.inlines(cell).inside(cell), items.holdsBox(cell)))
                .toList();
    }
}
