package countersign.yaml;

import java.util.Locale;
import java.util.Set;

/** Text on its way into a YAML file. */
public final class Scalar {
    /** What other readers of YAML take for something else than text. */
    private static final Set<String> WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private static final String BETWEEN = " _-./@()'\u2013\u2014\u2019";

    private Scalar() {}

    /** {@code text} on one line, without quotes where it reads as itself anyway; it stands in a block, or in a list or mapping in brackets. */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0)) || text.endsWith(" ")) return false;
        return !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || BETWEEN.indexOf(c) >= 0);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(quoted, c));
        return quoted.append('"').toString();
    }

    private static void escape(StringBuilder quoted, int c) {
        switch (c) {
            case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isShown(c)) quoted.appendCodePoint(c);
                else quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            }
        }
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
