package countersign.checklist;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for items: a readable part of the text and a short digest of section path and text, so that a name survives reordering and edits
 * elsewhere. Equal ones are numbered in order. Letters, digits and hyphens only: fit for an HTML id and a URL fragment.
 */
final class ItemIds {
    private static final int READABLE = 40;
    private static final Pattern COUNT = Pattern.compile(
            "[(\\[]\\s{0,4}\\d{1,6}\\s{0,4}(?:/\\s{0,4}\\d{1,6}[^()\\[\\]]{0,20}|items?|checks?|tasks?)[)\\]]\\W{0,8}$");
    private static final int BASIS = 0x811c9dc5;

    private final Set<String> used = new LinkedHashSet<>();
    private final Map<String, Integer> equal = new LinkedHashMap<>();
    private final IdentityHashMap<Section, Integer> sections = new IdentityHashMap<>();

    /** Takes a name that an author wrote; false where it is taken already. */
    boolean take(String explicit) {
        return used.add(explicit);
    }

    ItemId derived(Section section, String text) {
        String words = Folded.words(text);
        int hash = digest(sections.computeIfAbsent(section, ItemIds::digest), words);
        String readable = Folded.slug(words, READABLE);
        String name = (readable.isEmpty() ? "item" : readable) + "-" + hex(hash);
        int n = equal.merge(name, 1, Integer::sum);
        String unique = n == 1 ? name : name + "-" + n;
        while (!used.add(unique)) unique = name + "-" + equal.merge(name, 1, Integer::sum);
        return new ItemId(unique, false);
    }

    private static int digest(Section section) {
        int hash = BASIS;
        for (String heading : section.path()) hash = digest(hash, heading(heading) + "\n");
        return hash;
    }

    /** What stays of a heading when numbers, emoji and declared counts such as {@code (3/10)} change. */
    static String heading(String text) {
        boolean counted = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
        return Folded.heading(counted ? COUNT.matcher(text).replaceFirst("") : text);
    }

    /** FNV-1a: it tells texts apart, and guards nothing. */
    private static int digest(int basis, String text) {
        int hash = basis;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x01000193;
        return hash;
    }

    /** Six digits of it. */
    private static String hex(int hash) {
        return Integer.toHexString(0x1000000 | ((hash >>> 24) ^ (hash & 0xffffff)))
                .substring(1);
    }
}
