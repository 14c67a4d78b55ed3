package countersign.ticking;

import countersign.checklist.Item;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import java.util.List;

/**
 * What is proposed for one checklist.
 *
 * @param revised the file with the boxes changed; each edit is one character
 * @param items whose boxes change, in the same order as the edits
 * @param left what has earned it too, and is left to its author
 */
public record Ticks(Revised revised, List<Item> items, List<Left> left) {
    public Ticks {
        items = List.copyOf(items);
        left = List.copyOf(left);
    }

    /** Nothing to change, the same things left. */
    Ticks withoutEdits(List<Left> others) {
        return new Ticks(new Revised(revised.source(), List.of()), List.of(), others);
    }

    /** An item that is not touched, and why. */
    public record Left(Item item, Why why) {}

    /** Why an item is left to its author. */
    public enum Why {
        /** Nothing but a person's word speaks for it. */
        ATTESTED_ONLY,
        /** A nested item is not ticked, so that a tick here would contradict. */
        NESTED_OPEN,
        /** Its box is no single character: a word, a shortcode, an empty cell. */
        NO_CHARACTER,
        /** The file would be read otherwise than is meant, by the marks that the configuration sets. */
        READS_OTHERWISE
    }

    /** One box: the item, and the character that changes. */
    record Change(Item item, Edit edit) {}
}
