package countersign.checklist;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names for items: a readable part of the text and a short digest of section path and text, so that a name survives reordering and edits
 * elsewhere. Equal ones are numbered in order. Letters, digits and hyphens only: fit for an HTML id and a URL fragment.
 */
final class ItemIds {
    private static final int READABLE = 40;
    private final Set<String> used = new TreeSet<>();

    /** Takes a name that an author wrote; false where it is taken already. */
    boolean take(String explicit) {
        return used.add(explicit);
    }

    ItemId derived(List<String> section, String text) {
        StringBuilder all = new StringBuilder();
        for (String heading : section) all.append(Folded.heading(heading)).append('\n');
        all.append(Folded.words(text));
        String readable = Folded.slug(text, READABLE);
        String name = (readable.isEmpty() ? "item" : readable) + "-" + digest(all.toString());
        String unique = name;
        for (int n = 2; !used.add(unique); n++) unique = name + "-" + n;
        return new ItemId(unique, false);
    }

    /** Six hexadecimal digits of FNV-1a: it tells texts apart, and guards nothing. */
    private static String digest(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x01000193;
        int folded = (hash >>> 24) ^ (hash & 0xffffff);
        return String.format(java.util.Locale.ROOT, "%06x", folded);
    }
}
