package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a document on which a person sees a box to tick, found without a parser: code between fences or backticks, comments and front
 * matter are struck out first, then everything that looks like a box counts. Knows nothing of how the program reads.
 */
final class SeenBoxes {
    private static final Pattern FENCE = Pattern.compile("^[ >\\t]*(?:[-*+]|\\d+[.)])?[ \\t]*(`{3,}|~{3,})([^`]*)$");
    private static final Pattern BOX =
            Pattern.compile("(?<![\\w\\])_!.\\[\\\\])\\[(?: {0,3}|\\s?[xX]\\s?|[~\\-/✓✔])\\](?![(\\[:\\]])"
                    + "|^[\\s>]*(?:[-*+]|\\d+[.)])[ \\t]*\\[(?: {0,3}|\\s?[xX]\\s?)\\](?!\\()"
                    + "|[☐☑☒⬜□◻🗹🔲]"
                    + "|^[\\s>]*(?:[-*+]|\\d+[.)])[ \\t]+[✅✔✓❌✗]\\uFE0F? \\S"
                    + "|<input[^>]*checkbox");

    private SeenBoxes() {}

    /** The 1-based lines. */
    static List<Integer> on(List<String> lines) {
        List<Integer> found = new ArrayList<>();
        List<String> open = withoutHidden(lines);
        for (int i = 0; i < open.size(); i++) {
            String line = open.get(i).replaceAll("(`+)[^`].*?\\1(?!`)", "");
            if (BOX.matcher(line).find()) found.add(i + 1);
        }
        return found;
    }

    /** The lines, those in fences, comments and front matter empty. */
    private static List<String> withoutHidden(List<String> lines) {
        List<String> open = new ArrayList<>();
        String fence = "";
        boolean comment = false;
        boolean front = !lines.isEmpty() && lines.get(0).strip().equals("---");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (front) {
                if (i > 0 && line.strip().equals("---")) front = false;
                open.add("");
                continue;
            }
            Matcher mark = FENCE.matcher(line);
            if (!comment && mark.find()) {
                boolean closes =
                        mark.group(1).startsWith(fence) && mark.group(2).isBlank();
                if (fence.isEmpty()) fence = mark.group(1);
                else if (closes) fence = "";
                open.add("");
                continue;
            }
            if (!fence.isEmpty()) {
                open.add("");
                continue;
            }
            StringBuilder seen = new StringBuilder();
            int at = 0;
            while (at <= line.length()) {
                int next = line.indexOf(comment ? "-->" : "<!--", at);
                if (!comment) seen.append(line, at, next < 0 ? line.length() : next);
                if (next < 0) break;
                at = next + (comment ? 3 : 4);
                comment = !comment;
            }
            open.add(seen.toString());
        }
        return open;
    }
}
