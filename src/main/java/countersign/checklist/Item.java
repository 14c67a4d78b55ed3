package countersign.checklist;

import countersign.source.Location;
import countersign.terms.Claim;
import countersign.terms.Wording;

/**
 * One thing to be done, with what its author says of it.
 *
 * @param id unique in its checklist; survives reordering and edits elsewhere
 * @param text as a reader sees it: markup removed, code without backticks, images as their alt text
 * @param at the opening bracket, or the first character of a cell that is only a ballot or word
 */
public record Item(
        ItemId id,
        Kind kind,
        String text,
        Location at,
        Place place,
        Claim claim,
        Traits traits,
        Mentions mentions,
        Annotation annotation) {
    /** What to keep where the item is bound or attested, to tell later whether its words changed. */
    public Wording wording() {
        return Wording.of(text);
    }

    public Item withId(ItemId other) {
        return new Item(other, kind, text, at, place, claim, traits, mentions, annotation);
    }

    public Item withTraits(Traits other) {
        return new Item(id, kind, text, at, place, claim, other, mentions, annotation);
    }
}
