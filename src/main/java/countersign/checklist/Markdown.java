package countersign.checklist;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** GitHub Flavored Markdown without its task lists: the library's extension for those ticks escaped boxes and loses real ones. */
final class Markdown {
    /** How often pipes are hidden at most; each round can only bring up what the one before uncovered. */
    private static final int ROUNDS = 4;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /**
     * The tree of {@code text}, whose spans are offsets into it.
     *
     * @throws IllegalArgumentException where a table has more cells than the library reads
     */
    static Node parse(String text) {
        Node document = PARSER.parse(text);
        String hidden = text;
        for (int round = 0; round < ROUNDS; round++) {
            String next = HiddenPipes.hide(hidden, document);
            if (next.equals(hidden)) break;
            hidden = next;
            document = PARSER.parse(hidden);
        }
        if (!hidden.equals(text)) HiddenPipes.restore(document);
        return document;
    }
}
