package countersign.rewriting;

import java.util.ArrayList;
import java.util.List;

/**
 * What edits change, as a unified diff that {@code git apply} takes where the file is UTF-8. Edits put no line ends in and take none out, so
 * each line has its counterpart.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file\n";

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The diff, each line with its line end; empty where nothing changes. */
    public static String of(Revised revised) {
        UnifiedDiff diff = new UnifiedDiff(lines(revised.source().text()), lines(revised.text()));
        if (diff.before.size() != diff.after.size())
            throw new IllegalArgumentException("an edit changes lines of " + revised.path());
        diff.hunks();
        if (diff.out.isEmpty()) return "";
        return "--- a/" + revised.path() + "\n+++ b/" + revised.path() + "\n" + diff.out;
    }

    /** As git counts lines: a carriage return is part of one. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) lines.add(text.substring(from));
        return lines;
    }

    private void hunks() {
        int line = nextChange(0);
        while (line < before.size()) {
            int last = line;
            for (int next = nextChange(last + 1);
                    next < before.size() && next - last <= 2 * CONTEXT + 1;
                    next = nextChange(last + 1)) last = next;
            hunk(Math.max(0, line - CONTEXT), Math.min(before.size(), last + CONTEXT + 1));
            line = nextChange(last + 1);
        }
    }

    private int nextChange(int from) {
        int line = from;
        while (line < before.size() && before.get(line).equals(after.get(line))) line++;
        return line;
    }

    private void hunk(int from, int to) {
        String range = (from + 1) + (to - from == 1 ? "" : "," + (to - from));
        out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        int line = from;
        while (line < to) {
            int end = line;
            while (end < to && !before.get(end).equals(after.get(end))) end++;
            for (String gone : before.subList(line, end)) append('-', gone);
            for (String come : after.subList(line, end)) append('+', come);
            if (end < to) append(' ', before.get(end++));
            line = end;
        }
    }

    private void append(char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) out.append('\n').append(NO_LINE_END);
    }
}
