package countersign.checklist;

import countersign.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What an item names that evidence may answer to, in document order.
 *
 * @param links targets as written, images left out
 * @param code spans of code in the item's own text and in its evidence cell
 * @param blocks blocks of code that belong to the item
 * @param evidenceCell the cell of a row under a header such as Evidence, Proof, Command or Bukti
 */
public record Mentions(
        List<Link> links, List<CodeSpan> code, List<CodeBlock> blocks, Optional<EvidenceCell> evidenceCell) {
    public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of(), Optional.empty());

    public Mentions {
        links = List.copyOf(links);
        code = List.copyOf(code);
        blocks = List.copyOf(blocks);
    }

    /** A link's target as written, and the place of the link. */
    public record Link(String target, Location at) {}

    /**
     * A span of code.
     *
     * @param output the code span that follows behind an arrow, as in {@code `pytest -q` -> `79 passed`}
     */
    public record CodeSpan(String text, Optional<String> output, Location at) {}

    /** A fenced or indented block, with the first word of its info string. */
    public record CodeBlock(String language, String text, Location at) {}

    /**
     * A row's evidence cell.
     *
     * @param text as a reader sees it
     * @param command whether the whole cell is one code span, with or without an output behind it
     */
    public record EvidenceCell(String text, boolean command, Location at) {}
}
