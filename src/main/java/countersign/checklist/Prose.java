package countersign.checklist;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a document's running text, counted by script. Fenced code, code spans, comments, tags, addresses and names with signs in them
 * are no prose.
 */
final class Prose {
    /** How many words of one script are enough to tell its language. */
    private static final int ENOUGH = 4_000;

    /** One word in so many with an accent is more than a few names. */
    private static final int ACCENTED = 200;

    /** Of plain lines, so many Latin words are read, and those on the rest guessed from the length. */
    private static final int SAMPLE = 400;

    private static final int WORD_LENGTH = 6;

    private final Map<Script, Map<String, Integer>> words = new EnumMap<>(Script.class);
    private final Map<Script, Integer> sizes = new EnumMap<>(Script.class);
    private boolean comment;
    private int accented;
    private int unread;

    /** The prose of {@code text} from the offset {@code from} on. */
    static Prose of(String text, int from) {
        Prose prose = new Prose();
        String fence = "";
        for (int start = from; start < text.length(); ) {
            int end = endOfLine(text, start);
            String mark = fence(text, start, end);
            if (fence.isEmpty() && mark.isEmpty()) prose.read(text.substring(start, end));
            if (fence.isEmpty()) fence = mark;
            else if (mark.startsWith(fence)) fence = "";
            start = end + 1;
        }
        return prose;
    }

    /** How many words there are in a script; where blanks do not part them, two letters make one. */
    int size(Script script) {
        int size = sizes.getOrDefault(script, 0);
        if (script == Script.LATIN) return size + unread;
        return script.isUnspaced() ? (size + 1) / 2 : size;
    }

    /** How many there would be in all Latin words where there are {@code hits} in those that were read. */
    int scaled(int hits) {
        int read = Math.max(1, sizes.getOrDefault(Script.LATIN, 0));
        return (int) ((long) hits * size(Script.LATIN) / read);
    }

    /** How often each word stands there, in lower case. */
    Map<String, Integer> words(Script script) {
        return words.getOrDefault(script, Map.of());
    }

    /** Whether Latin letters that English does without are more than a few names. */
    boolean isAccented() {
        return accented * ACCENTED > size(Script.LATIN);
    }

    private void read(String line) {
        if (sizes.getOrDefault(Script.LATIN, 0) >= SAMPLE && !comment && isPlain(line)) {
            unread += line.length() / WORD_LENGTH;
            return;
        }
        for (int i = 0; i < line.length(); ) {
            int skipped = comment ? endOfComment(line) : skipped(line, i);
            Script script = Script.of(line.charAt(i));
            if (skipped > i) i = skipped;
            else if (script == Script.NONE) i++;
            else i = add(script, line, i);
        }
    }

    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) if (line.charAt(i) >= 0x80) return false;
        return line.indexOf("<!--") < 0;
    }

    /** Behind what is no prose and begins at {@code from}; else {@code from}. */
    private int skipped(String line, int from) {
        char c = line.charAt(from);
        if (c == '<' && line.startsWith("<!--", from)) {
            comment = true;
            return from + 4;
        }
        if (c == '`') return behind(line, from, "`".repeat(run(line, from)));
        if (c == '<'
                && from + 1 < line.length()
                && (Character.isLetter(line.charAt(from + 1)) || line.charAt(from + 1) == '/'))
            return behind(line, from, ">");
        if (c == ']' && line.startsWith("](", from)) return behind(line, from, ")");
        return from;
    }

    private int endOfComment(String line) {
        int end = line.indexOf("-->");
        comment = end < 0;
        return comment ? line.length() : end + 3;
    }

    private int add(Script script, String line, int from) {
        int end = from;
        while (end < line.length() && Script.of(line.charAt(end)) == script) end++;
        if (script == Script.LATIN && isName(line, from, end)) return end;
        sizes.merge(script, script.isUnspaced() ? end - from : 1, Integer::sum);
        if (!script.isUnspaced()) count(script, line.substring(from, end).toLowerCase(Locale.ROOT));
        return end;
    }

    private void count(Script script, String word) {
        Map<String, Integer> known = words.computeIfAbsent(script, first -> new LinkedHashMap<>());
        if (known.size() < ENOUGH) known.merge(word, 1, Integer::sum);
        if (script != Script.LATIN) return;
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) plain = word.charAt(i) < 0x80;
        if (!plain) accented++;
    }

    /** Whether a sign right before or behind the word makes it a part of a path, an address or a name in code. */
    private static boolean isName(String line, int from, int end) {
        boolean before = from > 0 && "_/\\@.#$%&=0123456789".indexOf(line.charAt(from - 1)) >= 0;
        if (before || end == line.length()) return before;
        boolean joins = end + 1 < line.length() && Character.isLetterOrDigit(line.charAt(end + 1));
        char next = line.charAt(end);
        return "_/\\@=0123456789".indexOf(next) >= 0
                || (joins && (next == '.' || next == ':'))
                || line.startsWith("://", end);
    }

    private static int behind(String line, int from, String close) {
        int at = line.indexOf(close, from + close.length());
        return at < 0 ? from + close.length() : at + close.length();
    }

    private static int run(String line, int from) {
        int to = from;
        while (to < line.length() && line.charAt(to) == line.charAt(from)) to++;
        return to - from;
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        return end;
    }

    /** The marks that open or close a fence on this line, or nothing. */
    private static String fence(String text, int start, int end) {
        int from = start;
        while (from < end && " \t>".indexOf(text.charAt(from)) >= 0) from++;
        if (from == end || "`~".indexOf(text.charAt(from)) < 0) return "";
        int length = run(text, from);
        return length < 3 || text.substring(from + length, end).indexOf('`') >= 0
                ? ""
                : text.substring(from, from + length);
    }
}
