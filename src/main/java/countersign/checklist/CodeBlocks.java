package countersign.checklist;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Blocks of code. */
final class CodeBlocks {
    private CodeBlocks() {}

    static boolean isOne(Node node) {
        return node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    /** The first word of the info string, or nothing. */
    static String language(Node node) {
        if (!(node instanceof FencedCodeBlock fenced) || fenced.getInfo() == null) return "";
        String info = fenced.getInfo().strip();
        int blank = 0;
        while (blank < info.length() && !Character.isWhitespace(info.charAt(blank))) blank++;
        return info.substring(0, blank);
    }

    /** The code without its last line end. */
    static String text(Node node) {
        String literal = node instanceof FencedCodeBlock fenced
                ? fenced.getLiteral()
                : node instanceof IndentedCodeBlock indented ? indented.getLiteral() : "";
        return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
    }
}
