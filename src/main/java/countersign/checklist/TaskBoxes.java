package countersign.checklist;

import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds the box of a task item in the source, by the rule of GitHub Flavored Markdown as micromark has it: brackets that begin the
 * list item's first paragraph, a space or line end behind them, and something behind that. What an escape or an entity wrote is no box,
 * and a link definition elsewhere takes none away.
 */
record TaskBoxes(String text, ReadingRules rules) {
    private static final int LONGEST_MARK = 16;

    Optional<Box> of(ListItem item) {
        Node first = item.getFirstChild();
        while (first instanceof LinkReferenceDefinition) first = first.getNext();
        if (!(first instanceof Paragraph) || first.getFirstChild() == null) return Optional.empty();
        Node inline = first.getFirstChild();
        int start = Tree.start(inline);
        if (start < 0 || text.charAt(start) != '[') return Optional.empty();
        // What a link definition leaves over begins on a later line, and that is no fault of its bullet.
        if (first == item.getFirstChild() && !isBelowBareBullet(item, start)) return Optional.empty();
        return at(start, Tree.end(first)).filter(box -> box.mark().isGitHubs() || !(inline instanceof Link));
    }

    /** A box on another line than its bullet counts where nothing at all, not even a blank, follows the bullet. */
    private boolean isBelowBareBullet(ListItem item, int start) {
        int behind = Tree.start(item);
        while (behind < start && isBlank(behind)) behind++;
        while (behind < start && !isBlank(behind) && !isLineEnd(behind)) behind++;
        int next = behind;
        while (next < start && isBlank(next)) next++;
        return isLineEnd(behind) || next == start;
    }

    private boolean isBlank(int offset) {
        return text.charAt(offset) == ' ' || text.charAt(offset) == '\t';
    }

    private boolean isLineEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    /** The box that opens at {@code start} in a paragraph that ends at {@code end}. */
    private Optional<Box> at(int start, int end) {
        Optional<Box> brackets = brackets(start, end);
        return brackets.filter(box -> isFollowed(box.end(), end));
    }

    /** Any box that opens at {@code start}, whatever follows it. */
    Optional<Box> brackets(int start, int end) {
        int limit = Math.min(end, start + LONGEST_MARK);
        int close = start + 1;
        while (close < limit && text.charAt(close) != ']') close++;
        if (close >= limit) return Optional.empty();
        int behind = close + 1;
        return Mark.of(text.substring(start + 1, close), rules).map(mark -> new Box(start, behind, mark));
    }

    private boolean isFollowed(int offset, int end) {
        int next = offset;
        while (next < end && (isBlank(next) || isLineEnd(next))) next++;
        return next > offset && next < end;
    }
}
