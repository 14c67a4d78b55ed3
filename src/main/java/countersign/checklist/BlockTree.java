package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** The parser's blocks as ours, for one document: the slugs of its headings are numbered as they come. */
final class BlockTree {
    private final ItemNodes items;
    private final TableTree tables;
    private final Slugs slugs = new Slugs();

    BlockTree(ItemNodes items) {
        this.items = items;
        this.tables = new TableTree(items);
    }

    List<Block> inside(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : Tree.children(parent)) add(blocks, node);
        return blocks;
    }

    /** Link definitions are the one kind of block that shows nothing. */
    private void add(List<Block> blocks, Node node) {
        int line = Tree.line(node);
        if (node instanceof Heading heading) blocks.add(heading(heading, line));
        else if (node instanceof Paragraph) blocks.add(new Block.Paragraph(line, inlines(node)));
        else if (node instanceof FencedCodeBlock code)
            blocks.add(new Block.Code(line, CodeBlocks.language(code), CodeBlocks.text(code)));
        else if (node instanceof IndentedCodeBlock) blocks.add(new Block.Code(line, "", CodeBlocks.text(node)));
        else if (node instanceof BlockQuote) blocks.add(new Block.Quote(line, inside(node)));
        else if (node instanceof ListBlock list) blocks.add(listing(list, line));
        else if (node instanceof TableBlock table) blocks.add(tables.of(table));
        else if (node instanceof HtmlBlock html) blocks.add(new Block.Html(line, html.getLiteral()));
        else if (node instanceof ThematicBreak) blocks.add(new Block.Rule(line));
    }

    private Block heading(Heading heading, int line) {
        List<Inline> content = inlines(heading);
        return new Block.Heading(line, heading.getLevel(), content, slugs.of(InlineText.of(content)));
    }

    private List<Inline> inlines(Node node) {
        return items.inlines(node).inside(node);
    }

    private Block listing(ListBlock list, int line) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Node item : Tree.children(list))
            entries.add(new Block.Entry(Tree.line(item), inside(item), items.index(item)));
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : Integer.valueOf(1);
        return new Block.Listing(line, list instanceof OrderedList, start == null ? 1 : start, entries);
    }
}
