package countersign.checklist;

import java.util.Arrays;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What kind of text stands at each offset of a document. */
final class Zones {
    private final String text;
    private final Zone[] zones;

    private Zones(String text) {
        this.text = text;
        this.zones = new Zone[text.length()];
        Arrays.fill(zones, Zone.PROSE);
    }

    /** Kinds of text. */
    enum Zone {
        PROSE,
        /** Code, tags, link definitions and front matter: what looks like a box there is none, and nobody takes it for one. */
        SILENT,
        /** A comment: as silent. */
        COMMENT,
        /** Raw HTML, in which Markdown is shown as it is written. */
        HTML,
        /** The text of a link. */
        LINK
    }

    static Zones of(Node document, String text, FrontMatter front) {
        Zones zones = new Zones(text);
        Arrays.fill(zones.zones, 0, front.end(), Zone.SILENT);
        Tree.each(document, node -> false, zones::enter);
        return zones;
    }

    Zone at(int offset) {
        return zones[offset];
    }

    boolean isComment(int offset) {
        return zones[offset] == Zone.COMMENT;
    }

    private void enter(Node node) {
        if (CodeBlocks.isOne(node) || node instanceof Code || node instanceof LinkReferenceDefinition)
            fill(node, Zone.SILENT);
        else if (node instanceof HtmlInline html)
            fill(node, html.getLiteral().startsWith("<!--") ? Zone.COMMENT : Zone.SILENT);
        else if (node instanceof HtmlBlock) html(node);
        else if (node instanceof Link) fill(node, Zone.LINK);
    }

    private void html(Node block) {
        fill(block, Zone.HTML);
        int start = Tree.start(block);
        String raw = text.substring(start, Math.max(start, Tree.end(block)));
        int open = raw.indexOf("<!--");
        while (open >= 0) {
            int close = raw.indexOf("-->", open);
            int stop = close < 0 ? raw.length() : close + 3;
            Arrays.fill(zones, start + open, start + stop, Zone.COMMENT);
            open = raw.indexOf("<!--", stop);
        }
    }

    private void fill(Node node, Zone zone) {
        for (SourceSpan span : node.getSourceSpans())
            Arrays.fill(zones, span.getInputIndex(), span.getInputIndex() + span.getLength(), zone);
    }
}
