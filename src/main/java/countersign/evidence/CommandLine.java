package countersign.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command as a person types it and the words that a POSIX shell makes of it. Quotes and backslashes group words; nothing is expanded.
 * Two lines are the same command where their words are.
 */
public final class CommandLine {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./*?~^{}\\[\\]<>!#-]+");
    private static final Pattern QUOTABLE = Pattern.compile("[^\"\\\\$`]*");

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;

    private CommandLine(String line) {
        this.line = line;
    }

    /** A line whose words are {@code argv}. */
    public static String of(List<String> argv) {
        return argv.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
    }

    /** The words of {@code line}; a quote that is never closed runs to the end. */
    public static List<String> words(String line) {
        return List.copyOf(new CommandLine(line).split());
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) return word;
        if (QUOTABLE.matcher(word).matches()) return '"' + word + '"';
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private List<String> split() {
        int at = 0;
        while (at < line.length()) at = step(at);
        end();
        return words;
    }

    private int step(int at) {
        char c = line.charAt(at);
        if (Character.isWhitespace(c)) {
            end();
            return at + 1;
        }
        begun = true;
        if (c == '\'' || c == '"') return quote(at + 1, c);
        if (c == '\\' && at + 1 < line.length()) return take(at + 1);
        return take(at);
    }

    private int quote(int from, char quote) {
        int at = from;
        while (at < line.length() && line.charAt(at) != quote) {
            boolean escape = quote == '"' && line.charAt(at) == '\\' && at + 1 < line.length();
            at = take(escape && "\"\\$`".indexOf(line.charAt(at + 1)) >= 0 ? at + 1 : at);
        }
        return at + 1;
    }

    private int take(int at) {
        word.append(line.charAt(at));
        return at + 1;
    }

    private void end() {
        if (begun) words.add(word.toString());
        word.setLength(0);
        begun = false;
    }
}
