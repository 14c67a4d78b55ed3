package countersign.binding;

import java.util.regex.Pattern;

/** Text with its blanks evened out, so that a line break or an indent makes no difference. */
public final class Spaced {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Spaced() {}

    /** {@code text} with single spaces between its words and none around them. */
    public static String of(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
