package countersign.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A pattern for paths: {@code *} and {@code ?} within one part, {@code **} across parts, {@code {a,b}} for either, {@code \} before one of
 * these for the character itself, the rest literal. Case matters. Matching takes time linear in pattern times path, whatever the pattern.
 *
 * @param pattern from the root, normalised, with {@code /} between the parts; never leads outside the root
 */
public record Glob(String pattern) {
    /** The characters that mean something, and that a backslash before them makes literal. */
    static final String SPECIAL = "*?{},\\";

    /**
     * What {@code written} means in {@code folder}, a path from the root. Empty where it leads outside the root, or might: a {@code ..}
     * behind a wildcard.
     */
    public static Optional<Glob> in(String folder, String written) {
        List<String> parts = TreePath.parts(written);
        if (parts.subList(firstWild(parts), parts.size()).contains("..")) return Optional.empty();
        return TreePath.resolve(quote(folder), written).map(Glob::new);
    }

    /** The pattern that matches {@code path} and nothing else, whatever characters it holds. */
    public static Glob exactly(String path) {
        return new Glob(quote(path));
    }

    /** Whether the whole of {@code path} matches. */
    public boolean matches(String path) {
        return matcher().test(path);
    }

    /** Tells of many paths whether they match. */
    public Predicate<String> matcher() {
        return GlobProgram.compile(pattern, GlobProgram.Reach.PART);
    }

    /** Tells whether names match that are no paths: {@code *} and {@code ?} stand for {@code /} too. */
    public Predicate<String> nameMatcher() {
        return GlobProgram.compile(pattern, GlobProgram.Reach.ANYTHING);
    }

    /** The folder below which all that can match lies; empty for the root. */
    public String folder() {
        List<String> parts = TreePath.parts(pattern);
        int end = Math.min(firstWild(parts), Math.max(0, parts.size() - 1));
        return unquote(String.join("/", parts.subList(0, end)));
    }

    private static int firstWild(List<String> parts) {
        int index = 0;
        while (index < parts.size() && !isWild(parts.get(index))) index++;
        return index;
    }

    private static boolean isWild(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (isEscape(part, i)) i++;
            else if ("*?{".indexOf(part.charAt(i)) >= 0) return true;
        }
        return false;
    }

    /** Whether the backslash at {@code index} makes the next character literal. */
    static boolean isEscape(String pattern, int index) {
        return pattern.charAt(index) == '\\'
                && index + 1 < pattern.length()
                && SPECIAL.indexOf(pattern.charAt(index + 1)) >= 0;
    }

    private static String quote(String path) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) quoted.append('\\');
            quoted.append(c);
        }
        return quoted.toString();
    }

    private static String unquote(String pattern) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (isEscape(pattern, i)) i++;
            path.append(pattern.charAt(i));
        }
        return path.toString();
    }
}
