package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Boxes in the cells of rows that are no items: each such row is reported once, a table of ballots that are data once. */
record TableSuspects(Manuscript manuscript, Taken taken) {
    private static final Pattern MISSHAPEN =
            Pattern.compile("\\[[\\s\\p{Z}\\p{Cf}]{0,4}[xX]?[\\s\\p{Z}\\p{Cf}]{0,4}\\](?:\\s.*)?");

    int report(TableView table) {
        int reported = 0;
        boolean ballots = false;
        for (TableView.Row row : table.rows())
            for (TableView.Cell cell : row.cells()) {
                if (cell.text().isEmpty()) continue;
                List<Box> boxes = open(cell.node());
                boolean ballot = boxes.stream().anyMatch(box -> isBallot(box));
                if (ballot && ballots) continue;
                ballots |= ballot;
                if (report(cell, boxes)) reported++;
            }
        return reported;
    }

    private boolean report(TableView.Cell cell, List<Box> boxes) {
        int start = Math.max(0, Tree.start(cell.node().getFirstChild()));
        if (!boxes.isEmpty()) {
            Box box = boxes.get(0);
            if (isBallot(box))
                manuscript.report(
                        Code.NOT_READ, box.start(), "ballots under this header are data", "head the column Status");
            else
                manuscript.report(
                        Code.NEAR_MISS,
                        box.start(),
                        "a box that does not begin its cell is no item",
                        "move it to the front");
            return true;
        }
        String raw = manuscript
                .text()
                .substring(start, Math.max(start, Tree.end(cell.node().getLastChild())));
        boolean misshapen = !taken.hasBox(start)
                && MISSHAPEN.matcher(raw).matches()
                && cell.node().getFirstChild() instanceof org.commonmark.node.Text;
        if (misshapen)
            manuscript.report(
                    Code.NEAR_MISS, start, "this is no box: nothing or too much is between the brackets", "[ ] or [x]");
        return misshapen;
    }

    private List<Box> open(Node cell) {
        return new LooseBoxes(manuscript.text())
                .in(cell).stream().filter(box -> !taken.hasBox(box.start())).toList();
    }

    private static boolean isBallot(Box box) {
        return Sign.isBallot(box.mark().text().codePointAt(0));
    }
}
