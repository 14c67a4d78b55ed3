package countersign.checklist;

import countersign.checklist.TableView.Cell;
import countersign.checklist.TableView.Row;
import countersign.checklist.vocabulary.Sense;
import countersign.terms.Claim;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** The boxes in table cells, which no forge renders and authors write all the same. */
record CellBoxes(Manuscript manuscript) {
    /** Brackets alone or before the text; marks that GitHub does not know only where a status is asked for. A cell with more boxes is a choice. */
    Optional<Box> bracket(Node cell, boolean statusAsked) {
        Node first = cell.getFirstChild();
        if (first == null || Tree.start(first) < 0) return Optional.empty();
        String text = manuscript.text();
        int start = Tree.start(first);
        int end = Tree.end(cell.getLastChild());
        if (text.charAt(start) != '[' || isChoice(cell)) return Optional.empty();
        return new TaskBoxes(text, manuscript.rules())
                .brackets(start, end)
                .filter(box -> box.mark().isGitHubs() || (statusAsked && !(first instanceof Link)))
                .filter(box -> box.end() == end || Character.isWhitespace(text.charAt(box.end())));
    }

    boolean isChoice(Node cell) {
        return all(cell).size() > 1;
    }

    List<Box> all(Node cell) {
        return new LooseBoxes(manuscript.text()).in(cell);
    }

    /** A cell that is only a status, as a box; signs are left out of the cell's text, words are not. */
    Optional<Box> status(Cell cell) {
        if (cell.text().isEmpty() || isChoice(cell.node())) return Optional.empty();
        int start = Tree.start(cell.node().getFirstChild());
        int end = Tree.end(cell.node().getLastChild());
        return StatusCell.of(cell.text(), manuscript.lexicon())
                .map(status -> new Box(
                        start, status.sign() ? end : start, new Mark(cell.text(), Optional.of(status.claim()))));
    }

    /** A cell that is only a share, or, in a column of ticks, the letter that ticks. */
    Optional<Box> other(TableView.Column column, Cell cell) {
        boolean ticks = column.is(Sense.DONE)
                || StatusCell.of(column.header(), manuscript.lexicon())
                        .filter(StatusCell.Status::sign)
                        .isPresent();
        Optional<Claim> claim = ticks && cell.text().equalsIgnoreCase("x")
                ? Optional.of(Claim.DONE)
                : Optional.of(cell.text())
                        .filter(text -> column.is(Sense.SHARE_HEADER))
                        .flatMap(StatusCell::share);
        return claim.map(found -> {
            int start = Tree.start(cell.node().getFirstChild());
            return new Box(start, start, new Mark(cell.text(), Optional.of(found)));
        });
    }

    /** The open box that an empty cell is. */
    Box empty(Row row, Node cell) {
        int start = Math.max(Math.max(Tree.start(row.node()), Tree.start(cell)), 0);
        return new Box(start, start, new Mark("", Optional.of(Claim.TODO)));
    }
}
