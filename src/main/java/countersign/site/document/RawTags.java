package countersign.site.document;

import countersign.site.Markup;
import countersign.site.Sanitiser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Raw tags in running text. A few that only style text are written anew without their attributes and always closed; a link keeps its vetted
 * address, an image becomes its alternative text; every other tag is dropped, and so are comments.
 */
final class RawTags {
    private static final Set<String> STYLING = Set.of(
            "b", "strong", "i", "em", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "code", "kbd", "samp");

    private final Markup out;
    private final Links links;
    private final Deque<String> open = new ArrayDeque<>();
    private int floor;

    RawTags(Markup out, Links links) {
        this.out = out;
        this.links = links;
    }

    /** Begins a stretch whose tags do not reach out of it; answers what to hand to {@link #leave}. */
    int enter() {
        int outer = floor;
        floor = open.size();
        return outer;
    }

    /** Ends the stretch: closes what it left open. */
    void leave(int outer) {
        while (open.size() > floor) out.close(open.pop());
        floor = outer;
    }

    /** Whether a link is open, in which none may begin. */
    boolean isInLink() {
        return open.contains("a");
    }

    /** One tag, comment or the like, as written. */
    void tag(String raw) {
        boolean end = raw.startsWith("</");
        String name = name(raw, end ? 2 : 1);
        if (end) end(name);
        else if (name.equals("br")) out.alone("br");
        else if (name.equals("img")) out.text(Sanitiser.attribute(raw, "alt"));
        else if (name.equals("a")) link(raw);
        else if (STYLING.contains(name) && !raw.endsWith("/>")) begin(name);
    }

    private void link(String raw) {
        if (isInLink()) return;
        links.vet(Sanitiser.attribute(raw, "href")).ifPresent(address -> begin("a", "href", address));
    }

    /** Opens a tag, for {@link #leave} or its own end to close. */
    void begin(String name, String... attributes) {
        out.open(name, attributes);
        open.push(name);
    }

    /** Closes {@code name} and whatever was left open inside it. */
    private void end(String name) {
        int inside = open.size() - floor;
        if (open.stream().limit(inside).noneMatch(name::equals)) return;
        String closed;
        do {
            closed = open.pop();
            out.close(closed);
        } while (!closed.equals(name));
    }

    private static String name(String raw, int from) {
        int to = from;
        while (to < raw.length() && Character.isLetterOrDigit(raw.charAt(to))) to++;
        return from >= raw.length() ? "" : raw.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
