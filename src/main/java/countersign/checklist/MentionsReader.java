package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What an item names that evidence may answer to. */
record MentionsReader(Manuscript manuscript) {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:->|=>|\u2192|\u21D2)\\s*");

    /** The mentions in {@code nodes}, which are all that belongs to the item; a box that reads as a link is none. */
    Mentions of(List<Node> nodes, ItemDraft draft) {
        List<Mentions.Link> links = new ArrayList<>();
        List<Mentions.CodeSpan> spans = new ArrayList<>();
        List<Mentions.CodeBlock> blocks = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Link link) addLink(links, link, draft);
            else if (node instanceof Code code && !isOutput(code)) spans.add(span(code));
            else if (CodeBlocks.isOne(node))
                blocks.add(new Mentions.CodeBlock(CodeBlocks.language(node), CodeBlocks.text(node), at(node)));
        }
        return new Mentions(links, spans, blocks, draft.facts().evidence().flatMap(this::evidence));
    }

    private void addLink(List<Mentions.Link> links, Link link, ItemDraft draft) {
        boolean box = Tree.start(link) == draft.box().start();
        if (!box) links.add(new Mentions.Link(link.getDestination(), at(link)));
    }

    private Mentions.CodeSpan span(Code code) {
        return new Mentions.CodeSpan(code.getLiteral(), output(code).map(Code::getLiteral), at(code));
    }

    private Optional<Mentions.EvidenceCell> evidence(Node cell) {
        String text = InlineText.of(InlineTree.WHOLE.inside(cell));
        if (text.isEmpty()) return Optional.empty();
        Node first = cell.getFirstChild();
        boolean command = first instanceof Code code
                && output(code).map(Node.class::cast).orElse(code).getNext() == null;
        return Optional.of(new Mentions.EvidenceCell(text, command, at(first)));
    }

    /** The code span behind an arrow behind this one. */
    private static Optional<Code> output(Code code) {
        Node arrow = code.getNext();
        if (!isArrow(arrow) || !(arrow.getNext() instanceof Code output)) return Optional.empty();
        return Optional.of(output);
    }

    private static boolean isOutput(Code code) {
        Node arrow = code.getPrevious();
        return isArrow(arrow) && arrow.getPrevious() instanceof Code;
    }

    private static boolean isArrow(Node node) {
        return node instanceof Text text && ARROW.matcher(text.getLiteral()).matches();
    }

    private countersign.source.Location at(Node node) {
        return manuscript.at(Math.max(0, Tree.start(node)));
    }
}
