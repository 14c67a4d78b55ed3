package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;
import java.util.Optional;

/**
 * What is to be thought of an item, as it stands beside the author's words.
 *
 * @param id its permalink
 * @param text as plain text, for screen readers
 * @param box the author's own mark
 * @param loud whether there is anything left to do
 * @param underneath what a waiver covers, in words, or empty
 * @param tags level and condition, where they are worth a word
 * @param source the line that claims it
 * @param why where there is more to tell than the reason
 */
public record Judged(
        String id,
        int line,
        String text,
        Mark box,
        Mark verdict,
        boolean loud,
        String underneath,
        Duty duty,
        List<Tag> tags,
        SafeHtml reason,
        SafeHtml next,
        List<Chip> chips,
        Place source,
        Optional<Why> why) {
    public Judged {
        tags = List.copyOf(tags);
        chips = List.copyOf(chips);
    }

    /** Who owes it, and by when; empty where nobody or never. */
    public record Duty(String owner, String due) {}

    /** A word about the item; {@code kind} sets how it looks. */
    public record Tag(String kind, String word) {}

    /**
     * The chain from claim to verdict.
     *
     * @param claim what its author says
     * @param waiver empty where none is in force
     * @param because how claim and evidence make the verdict
     * @param effect what the verdict does to the decision
     */
    public record Why(SafeHtml claim, List<ProofView> proofs, SafeHtml waiver, SafeHtml because, SafeHtml effect) {
        public Why {
            proofs = List.copyOf(proofs);
        }
    }
}
