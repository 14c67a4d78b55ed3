package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.List;
import java.util.NavigableSet;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Code and comments that hide boxes because they do not end where their author believes. */
record Unclosed(Manuscript manuscript, NavigableSet<Integer> hidden) {
    void report(Node document) {
        if (!hidden.isEmpty()) Tree.each(document, node -> false, this::look);
    }

    private void look(Node node) {
        if (node instanceof FencedCodeBlock code) fence(code);
        else if (node instanceof HtmlBlock html && isOpenComment(html))
            tell(Tree.start(html), below(html, Tree.line(html)), "the comment is never closed", "close it with -->");
    }

    private static boolean isOpenComment(HtmlBlock html) {
        String raw = html.getLiteral().stripLeading();
        return raw.startsWith("<!--") && !raw.contains("-->");
    }

    private void fence(FencedCodeBlock code) {
        int first = Tree.line(code);
        if (code.getClosingFenceLength() == null) {
            tell(
                    Tree.start(code),
                    below(code, first),
                    "the code block is never closed",
                    "close it with " + marks(code));
            return;
        }
        List<SourceSpan> spans = code.getSourceSpans();
        for (SourceSpan span : spans.subList(1, spans.size() - 1)) {
            String line = manuscript.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (!line.strip().startsWith(marks(code))) continue;
            tell(
                    span.getInputIndex(),
                    below(code, span.getLineIndex() + 1),
                    "text behind it keeps this line from closing the code block",
                    marks(code));
            return;
        }
    }

    private static String marks(FencedCodeBlock code) {
        Integer length = code.getOpeningFenceLength();
        return code.getFenceCharacter().repeat(length == null ? 3 : length);
    }

    private int below(Node block, int line) {
        int last = Tree.line(block) + block.getSourceSpans().size() - 1;
        return hidden.subSet(line, false, Math.max(line, last), true).size();
    }

    private void tell(int offset, int lines, String what, String help) {
        if (lines == 0) return;
        manuscript.report(Code.SWALLOWED_BOX, offset, what + ", and " + lines + " lines with boxes are in it", help);
    }
}
