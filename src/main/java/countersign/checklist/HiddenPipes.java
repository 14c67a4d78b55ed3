package countersign.checklist;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A table ends where another block begins, but the library takes every line with a pipe in it for a row. So the pipes of such lines are
 * hidden from it, character for character, and put back into the tree.
 */
final class HiddenPipes {
    private static final char HIDDEN = '\uF8FE';
    private static final Pattern BLOCK = Pattern.compile(" {0,3}(?:[-*+][ \\t]|1[.)][ \\t]|>|#{1,6}[ \\t]|```|~~~)");

    private HiddenPipes() {}

    /** The text without the pipes of rows that are none. */
    static String hide(String text, Node document) {
        if (text.indexOf('|') < 0) return text;
        StringBuilder hidden = new StringBuilder(text);
        Tree.each(document, node -> node instanceof Paragraph, node -> {
            if (node instanceof TableRow && node.getParent() instanceof TableBody) hide(text, node, hidden);
        });
        return hidden.toString();
    }

    private static void hide(String text, Node row, StringBuilder hidden) {
        int end = Tree.end(row);
        if (!BLOCK.matcher(text).region(Tree.start(row), end).lookingAt()) return;
        for (int i = Tree.start(row); i < end; i++) if (text.charAt(i) == '|') hidden.setCharAt(i, HIDDEN);
    }

    static void restore(Node document) {
        Tree.each(document, node -> false, HiddenPipes::put);
    }

    private static void put(Node node) {
        if (node instanceof Text text) text.setLiteral(shown(text.getLiteral()));
        else if (node instanceof Code code) code.setLiteral(shown(code.getLiteral()));
        else if (node instanceof HtmlInline html) html.setLiteral(shown(html.getLiteral()));
        else if (node instanceof Link link) link.setDestination(shown(link.getDestination()));
        else if (node instanceof FencedCodeBlock block && block.getInfo() != null)
            block.setInfo(shown(block.getInfo()));
    }

    private static String shown(String literal) {
        return literal.replace(HIDDEN, '|');
    }
}
