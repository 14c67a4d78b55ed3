package countersign.site.document;

import countersign.checklist.Block;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids on a checklist's page that come from the document. An item's id is its permalink and stays as it is; a heading gives way to it.
 * None begins with an underscore: those are the page's own.
 */
public final class Anchors {
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, String> headings = new LinkedHashMap<>();

    private Anchors() {}

    public static Anchors of(Checklist checklist) {
        Anchors anchors = new Anchors();
        for (Item item : checklist.items()) anchors.taken.add(item.id().value());
        Walk.headings(checklist.body(), heading -> anchors.add(heading));
        return anchors;
    }

    private void add(Block.Heading heading) {
        String wanted = heading.anchor().replaceFirst("^_+", "");
        String base = wanted.isEmpty() ? "section" : wanted;
        String id = base;
        for (int n = 2; !taken.add(id); n++) id = base + "-" + n;
        headings.put(heading.anchor(), id);
    }

    /** The id of {@code heading} on the page. */
    String of(Block.Heading heading) {
        return headings.getOrDefault(heading.anchor(), "");
    }

    /** The id that {@code fragment} means in a link: a heading's anchor or an item's id; empty where there is no such place. */
    public String find(String fragment) {
        String heading = headings.get(fragment);
        if (heading != null) return heading;
        return taken.contains(fragment) ? fragment : "";
    }
}
