package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What leads to a list or a table: the line right above it, comments between the two, and the headings.
 *
 * @param line as a reader sees it, without its box; empty where nothing but a heading stands above
 * @param leading whether the line is bold, or ends in a colon or a question mark, as one does that names what follows
 */
record Lead(String line, boolean leading, String comments, Section section, Lexicon lexicon) {
    private static final Pattern PHRASE = Pattern.compile(
            "[()\\[\\].:;,!?/\u2013\u2014\uFF08\uFF09\u3010\u3011\u3002\uFF1A\uFF1B\uFF0C\u3001\uFF01\uFF1F\u060C\u061F]|<!--|-->|\\s-{1,2}\\s");

    static Lead of(Node block, Section section, Manuscript manuscript) {
        StringBuilder comments = new StringBuilder();
        Node above = block.getPrevious();
        for (; above instanceof HtmlBlock html; above = above.getPrevious())
            comments.append(html.getLiteral()).append(' ');
        if (!(above instanceof Paragraph))
            return new Lead("", false, comments.toString(), section, manuscript.lexicon());
        List<Line> lines = Line.of(above, manuscript.text());
        String raw = withoutBox(lines.get(lines.size() - 1).raw(), above).strip();
        String line = PlainText.of(raw);
        boolean bold = raw.startsWith("**") && raw.endsWith("**") && raw.indexOf("**", 2) == raw.length() - 2;
        boolean leading = bold || line.endsWith(":") || line.endsWith("\uFF1A") || line.endsWith("?");
        return new Lead(line, leading, comments.toString(), section, manuscript.lexicon());
    }

    private static String withoutBox(String raw, Node paragraph) {
        boolean first = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        int close = raw.indexOf(']');
        return first && raw.startsWith("[") && close > 0 && close <= 2 ? raw.substring(close + 1) : raw;
    }

    /** What names the block: the line above it, else the nearest heading. */
    String label() {
        if (line.isEmpty()) return section.last();
        return LabelLine.of(new Line(0, line)).map(LabelLine::label).orElseGet(() -> leading ? line : section.last());
    }

    /** Whether the name, but for what is added in parentheses, is a word for {@code sense}. */
    boolean is(Sense sense) {
        return lexicon.is(sense, Folded.heading(label().split("[(:\uFF08\uFF1A]", 2)[0]));
    }

    /** Whether a word for {@code sense} stands in the line, in a comment or in the nearest heading. */
    boolean says(Sense sense) {
        return above().anyMatch(text -> lexicon.has(sense, text));
    }

    /** A heading does not lead to what another line leads to. */
    private Stream<String> above() {
        return Stream.of(line, comments, leading ? "" : section.last());
    }

    /** Whether a phrase of the line, of a comment or of the nearest heading asks to choose one of what follows. */
    boolean asksForOne() {
        return above().flatMap(PHRASE::splitAsStream)
                .anyMatch(phrase -> lexicon.phrase(phrase).leads(Sense.ONE_OF, Sense.ONE_OF_REST));
    }

    /** Whether what follows are conditions under which there is no launch. */
    boolean isNoGo() {
        return (leading && new NoGo(lexicon).leads(line)) || new NoGo(lexicon).leads(section);
    }
}
