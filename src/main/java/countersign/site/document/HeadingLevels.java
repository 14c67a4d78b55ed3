package countersign.site.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Heading levels of a page from those of a document, so that none is skipped: the page's own title is level 1. */
final class HeadingLevels {
    private static final int DEEPEST = 6;

    private final Deque<Integer> above = new ArrayDeque<>();

    /** The level on the page of a heading that stands at {@code level} in the document, after those asked for before. */
    int next(int level) {
        while (!above.isEmpty() && above.peek() >= level) above.pop();
        above.push(level);
        return Math.min(above.size() + 1, DEEPEST);
    }
}
