package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The parser's inlines as ours. What stands before the offset {@code from} is left out: that is how a box leaves its item's text.
 */
record InlineTree(int from) {
    static final InlineTree WHOLE = new InlineTree(0);

    /** What is inside {@code node}. */
    List<Inline> inside(Node node) {
        List<Inline> content = new ArrayList<>();
        for (Node child : Tree.children(node)) if (!isBefore(child)) add(content, child);
        return content;
    }

    private boolean isBefore(Node node) {
        return from > 0 && Tree.start(node) >= 0 && Tree.start(node) < from && Tree.end(node) <= from;
    }

    private void add(List<Inline> content, Node node) {
        if (node instanceof Text text) addText(content, text);
        else if (node instanceof Code code) content.add(new Inline.Code(code.getLiteral()));
        else if (node instanceof StrongEmphasis) content.add(styled(Inline.Style.STRONG, node));
        else if (node instanceof Emphasis) content.add(styled(Inline.Style.EMPHASIS, node));
        else if (node instanceof Strikethrough) content.add(styled(Inline.Style.STRIKE, node));
        else if (node instanceof Link link) content.add(link(link));
        else if (node instanceof Image image) content.add(image(image));
        else if (node instanceof SoftLineBreak) addBreak(content, false);
        else if (node instanceof HardLineBreak) addBreak(content, true);
        else if (node instanceof HtmlInline html) content.add(new Inline.Html(html.getLiteral()));
        else content.addAll(inside(node));
    }

    private void addText(List<Inline> content, Text text) {
        String literal = text.getLiteral();
        int start = from == 0 ? 0 : Tree.start(text);
        if (start >= 0 && start < from)
            literal =
                    literal.substring(Math.min(from - start, literal.length())).stripLeading();
        if (!literal.isEmpty()) content.add(new Inline.Text(literal));
    }

    /** A line end right behind the box is no part of the text. */
    private void addBreak(List<Inline> content, boolean hard) {
        if (!content.isEmpty() || from == 0) content.add(new Inline.Break(hard));
    }

    private Inline styled(Inline.Style style, Node node) {
        return new Inline.Styled(style, inside(node));
    }

    private Inline link(Link link) {
        String title = link.getTitle() == null ? "" : link.getTitle();
        return new Inline.Link(link.getDestination(), title, inside(link));
    }

    private static Inline image(Image image) {
        return new Inline.Image(image.getDestination(), InlineText.of(WHOLE.inside(image)));
    }
}
