package countersign.site.document;

import countersign.checklist.Block;
import java.util.List;
import java.util.function.Consumer;

/** Finds blocks wherever they are nested. */
final class Walk {
    private Walk() {}

    /** Hands every heading to {@code found}, in document order. */
    static void headings(List<Block> blocks, Consumer<Block.Heading> found) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) found.accept(heading);
            else if (block instanceof Block.Quote quote) headings(quote.content(), found);
            else if (block instanceof Block.Listing list)
                for (Block.Entry entry : list.entries()) headings(entry.content(), found);
        }
    }

    /** Whether {@code block} is a list that holds an item, at any depth. */
    static boolean holdsItems(Block block) {
        return block instanceof Block.Listing list && list.entries().stream().anyMatch(Walk::holdsItems);
    }

    private static boolean holdsItems(Block.Entry entry) {
        return entry.item().isPresent() || entry.content().stream().anyMatch(Walk::holdsItems);
    }
}
