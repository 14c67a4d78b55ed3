package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** One line of a block in the source, without the marks of the quotes and lists around it. */
record Line(int start, String raw) {
    static List<Line> of(Node block, String text) {
        List<Line> lines = new ArrayList<>();
        for (SourceSpan span : block.getSourceSpans()) {
            int start = span.getInputIndex();
            lines.add(new Line(start, text.substring(start, start + span.getLength())));
        }
        return lines;
    }

    /** Whether the line is the first one of the block. */
    static boolean isFirst(Node block, Line line) {
        List<SourceSpan> spans = block.getSourceSpans();
        return !spans.isEmpty() && spans.get(0).getInputIndex() == line.start;
    }

    int end() {
        return start + raw.length();
    }

    /** The line from the offset {@code from} on. */
    Line from(int from) {
        return from <= start ? this : new Line(from, raw.substring(Math.min(from - start, raw.length())));
    }
}
