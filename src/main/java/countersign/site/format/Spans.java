package countersign.site.format;

import java.util.ArrayList;
import java.util.List;

/** Line numbers for people: neighbours joined, as in {@code 3, 7-9}. */
final class Spans {
    private Spans() {}

    /** How many lines there are, what of, and which. */
    static String counted(List<Integer> lines, String what) {
        if (lines.isEmpty()) return "no line";
        return lines.size() + (lines.size() == 1 ? " line " : " lines ") + what + ": " + of(lines);
    }

    /** The lines, which are in order. */
    static String of(List<Integer> lines) {
        List<String> spans = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to + 1 < lines.size() && lines.get(to + 1) == lines.get(to) + 1) to++;
            spans.add(from == to ? "" + lines.get(from) : lines.get(from) + "-" + lines.get(to));
            from = to + 1;
        }
        return String.join(", ", spans);
    }
}
