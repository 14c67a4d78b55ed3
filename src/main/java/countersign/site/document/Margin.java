package countersign.site.document;

import countersign.site.SafeHtml;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tool writes into the margin of a document, by 1-based line of the source.
 *
 * @param notes what stands behind the text of a line
 * @param ownLines lines that keep their line end, though the author's markup would join them with the next
 * @param remarks the lines of the remarks, ascending; a remark's number is its index here
 */
public record Margin(Map<Integer, SafeHtml> notes, Set<Integer> ownLines, List<Integer> remarks) {
    /** An empty margin. */
    public static final Margin NONE = new Margin(Map.of(), Set.of(), List.of());

    SafeHtml note(int line) {
        return notes.getOrDefault(line, SafeHtml.EMPTY);
    }
}
