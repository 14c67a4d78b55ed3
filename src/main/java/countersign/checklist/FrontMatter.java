package countersign.checklist;

import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block at the very beginning of a file: YAML between {@code ---} lines, or TOML between {@code +++} lines. Only its flat entries are read;
 * what is nested stays as written under its key. A block with a box in it is none: neither language can have one there.
 *
 * @param end the offset behind the block, 0 where there is none
 */
record FrontMatter(int end, List<Metadata> entries) {
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}_\"'][^:#\\t]{0,100}):(?:[ \\t]+(.*))?");
    private static final Pattern PAIR = Pattern.compile("([\\p{L}_\"'][^=#\\t]{0,100})=[ \\t]*(.*)");
    private static final Pattern YAML_CLOSE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern TOML_CLOSE = Pattern.compile("\\+{3}[ \\t]*");
    private static final Pattern TOML_TABLE = Pattern.compile("\\[\\[?[\\w.\"' -]+\\]\\]?[ \\t]*");
    private static final Pattern BOX = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\][ \\t].*");

    FrontMatter {
        entries = List.copyOf(entries);
    }

    static FrontMatter of(SourceFile source) {
        FrontMatter none = new FrontMatter(0, List.of());
        String fence = source.line(1).stripTrailing();
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) return none;
        Pattern close = toml ? TOML_CLOSE : YAML_CLOSE;
        for (int line = 2; line <= source.lineCount(); line++) {
            String text = source.line(line);
            if (BOX.matcher(text).matches()) return none;
            if (!close.matcher(text).matches()) continue;
            boolean mapping = line == 2 || isMapping(source, line, toml ? PAIR : ENTRY);
            int end = source.startOf(line) + text.length();
            return mapping ? new FrontMatter(end, toml ? pairs(source, line) : entries(source, line)) : none;
        }
        return none;
    }

    /** The text with the block blanked out, so that offsets stay as they are. */
    String without(String text) {
        StringBuilder blank = new StringBuilder(text);
        for (int i = 0; i < end; i++) if (text.charAt(i) != '\n' && text.charAt(i) != '\r') blank.setCharAt(i, ' ');
        return blank.toString();
    }

    /** The value of a key, or nothing. */
    String value(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equalsIgnoreCase(key))
                .map(Metadata::value)
                .findFirst()
                .orElse("");
    }

    boolean asksToBeIgnored() {
        return value("countersign").equals("ignore");
    }

    /** Whether the first line that says anything is an entry; otherwise the block is prose between two rules. */
    private static boolean isMapping(SourceFile source, int close, Pattern entry) {
        for (int line = 2; line < close; line++) {
            String text = source.line(line);
            if (text.isBlank() || text.startsWith("#")) continue;
            return entry.matcher(text).matches()
                    || (entry.equals(PAIR) && TOML_TABLE.matcher(text).matches());
        }
        return false;
    }

    /** The pairs of TOML before its first table. */
    private static List<Metadata> pairs(SourceFile source, int close) {
        List<Metadata> entries = new ArrayList<>();
        for (int line = 2; line < close; line++) {
            String text = source.line(line);
            if (TOML_TABLE.matcher(text).matches()) break;
            Matcher pair = PAIR.matcher(text);
            if (pair.matches())
                entries.add(new Metadata(
                        unquoted(pair.group(1)), unquoted(pair.group(2)), source.at(source.startOf(line))));
        }
        return entries;
    }

    private static List<Metadata> entries(SourceFile source, int close) {
        List<Metadata> entries = new ArrayList<>();
        for (int line = 2; line < close; line++) {
            Matcher entry = ENTRY.matcher(source.line(line));
            if (!entry.matches()) continue;
            String value = entry.group(2) == null ? nested(source, line + 1, close) : entry.group(2);
            entries.add(new Metadata(unquoted(entry.group(1)), unquoted(value), source.at(source.startOf(line))));
        }
        return entries;
    }

    private static String nested(SourceFile source, int from, int close) {
        List<String> lines = new ArrayList<>();
        for (int line = from; line < close; line++) {
            String text = source.line(line);
            if (!text.startsWith(" ") && !text.startsWith("-")) break;
            lines.add(text.strip());
        }
        return String.join(" ", lines);
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") || text.startsWith("'"))
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
