package countersign.checklist;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Anchors of headings as GitHub makes them: lower case, blanks as hyphens, punctuation dropped, equal ones numbered. */
final class Slugs {
    private final Set<String> used = new TreeSet<>();
    private final Map<String, Integer> equal = new TreeMap<>();

    String of(String heading) {
        String slug = plain(heading);
        String unique = slug;
        while (!used.add(unique)) unique = slug + "-" + equal.merge(slug, 1, Integer::sum);
        return unique;
    }

    private static String plain(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) slug.append('-');
            else if (isKept(point)) slug.appendCodePoint(point);
        });
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private static boolean isKept(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || point == '-'
                || point == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
