package countersign.checklist;

import countersign.checklist.TableView.Column;
import countersign.checklist.TableView.Row;
import countersign.diagnostic.Code;
import countersign.terms.Claim;
import java.util.List;
import java.util.Optional;

/** Tells where a box of a row and a status beside it say different things. The box counts. */
record RowConflict(Manuscript manuscript, List<Column> asking) {
    void report(Row row, Box box) {
        Optional<Claim> claim = box.mark().claim();
        if (!box.mark().isGitHubs() || claim.isEmpty()) return;
        boolean ticked = claim.get() == Claim.DONE;
        for (Column column : asking) {
            String words = words(row, column, box);
            Optional<Claim> said = StatusCell.of(words, manuscript.lexicon()).map(StatusCell.Status::claim);
            if (said.isPresent() && (said.get() == Claim.DONE) != ticked) report(row, column, words, ticked);
        }
    }

    /** What the cell says, its box left out. */
    private static String words(Row row, Column column, Box box) {
        TableView.Cell cell = row.cells().get(column.index());
        boolean holds = !cell.text().isEmpty()
                && Tree.start(cell.node().getFirstChild()) <= box.start()
                && box.end() <= Tree.end(cell.node().getLastChild());
        return holds ? InlineText.of(new InlineTree(box.end()).inside(cell.node())) : cell.text();
    }

    private void report(Row row, Column column, String words, boolean ticked) {
        manuscript.report(
                Code.CLAIM_DISAGREES,
                Math.max(0, Tree.start(row.cells().get(column.index()).node().getFirstChild())),
                "the status says " + words + ", and the box is " + (ticked ? "ticked" : "not ticked")
                        + "; the box counts",
                "make them agree");
    }
}
