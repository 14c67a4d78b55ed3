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
        if (start < 0 || text.charAt(start) != '[' || !isBelowBareBullet(item, start)) return Optional.empty();
        return at(start, Tree.end(first)).filter(box -> box.mark().isGitHubs() || !(inline instanceof Link));
    }

    /** A box on another line than its bullet counts where nothing at all, not even a blank, follows the bullet. */
    private boolean isBelowBareBullet(ListItem item, int start) {
        int bullet = skip(Tree.start(item), start, true);
        int behind = skip(bullet, start, false);
        boolean bare = text.charAt(behind) == '\n' || text.charAt(behind) == '\r';
        return bare || skip(behind, start, true) == start;
    }

    /** The first offset from {@code from} on that is not within a run of blanks, or of anything but blanks and line ends. */
    private int skip(int from, int end, boolean blanks) {
        int at = from;
        while (at < end && (blanks ? " \t".indexOf(text.charAt(at)) >= 0 : " \t\r\n".indexOf(text.charAt(at)) < 0))
            at++;
        return at;
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
        if (offset >= end || " \t\r\n".indexOf(text.charAt(offset)) < 0) return false;
        int next = offset;
        while (next < end && " \t\r\n".indexOf(text.charAt(next)) >= 0) next++;
        return next < end;
    }
}
