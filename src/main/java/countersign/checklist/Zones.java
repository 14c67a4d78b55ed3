package countersign.checklist;

import java.util.Arrays;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
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
        /** Code between fences or backticks, front matter and addresses: what looks like a box there is none, and nobody takes it for one. */
        CODE,
        /** Code by its indent alone. */
        INDENTED,
        /** A comment: as silent as code. */
        COMMENT,
        /** A link definition, which shows nothing. */
        DEFINITION,
        /** Raw HTML, in which Markdown is shown as it is written. */
        HTML,
        /** A tag. */
        TAG,
        /** The bracket that opens a link. */
        LINK;

        boolean isSilent() {
            return this == CODE || this == COMMENT;
        }
    }

    static Zones of(Node document, String text, FrontMatter front) {
        Zones zones = new Zones(text);
        Arrays.fill(zones.zones, 0, front.end(), Zone.CODE);
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
        if (node instanceof FencedCodeBlock || node instanceof Code || node instanceof Image) fill(node, Zone.CODE);
        else if (node instanceof IndentedCodeBlock) fill(node, Zone.INDENTED);
        else if (node instanceof LinkReferenceDefinition) fill(node, Zone.DEFINITION);
        else if (node instanceof HtmlInline html) inline(html);
        else if (node instanceof HtmlBlock) html(node);
        else if (node instanceof Link) link(node);
    }

    private void inline(HtmlInline html) {
        fill(html, html.getLiteral().startsWith("<!--") ? Zone.COMMENT : Zone.TAG);
        int end = RawHtml.endOfCode(html);
        if (end >= 0) Arrays.fill(zones, Tree.end(html), Math.max(Tree.end(html), end), Zone.CODE);
    }

    private void html(Node block) {
        fill(block, Zone.HTML);
        for (RawHtml.Part part : RawHtml.parts(text, Tree.start(block), Tree.end(block)))
            Arrays.fill(zones, part.from(), part.to(), part.zone());
    }

    /** The text of a link is read like any other; where it leads to is not. */
    private void link(Node link) {
        int start = Tree.start(link);
        if (start < 0) return;
        Node last = link.getLastChild();
        int behind = last == null ? start : Math.max(start, Tree.end(last));
        Arrays.fill(zones, behind, Math.max(behind, Tree.end(link)), Zone.CODE);
        zones[start] = Zone.LINK;
    }

    private void fill(Node node, Zone zone) {
        for (SourceSpan span : node.getSourceSpans())
            Arrays.fill(zones, span.getInputIndex(), span.getInputIndex() + span.getLength(), zone);
    }
}
