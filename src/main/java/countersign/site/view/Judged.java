package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;

/**
 * What is to be thought of an item, as it stands beside the author's words.
 *
 * @param id its permalink
 * @param text as plain text, for screen readers
 * @param box the author's own mark
 * @param loud whether there is anything left to do
 * @param underneath what a waiver covers, in words, or empty
 * @param tags level and condition, where they are worth a word
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
        Why why) {
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
     * @param source the line that says it
     * @param rule why nothing is held against it, where nothing is bound
     * @param waiver empty where none is in force
     * @param because how claim and evidence make the verdict
     * @param effect what the verdict does to the decision
     */
    public record Why(
            SafeHtml claim,
            Place source,
            SafeHtml rule,
            List<ProofView> proofs,
            SafeHtml waiver,
            SafeHtml because,
            SafeHtml effect) {
        public Why {
            proofs = List.copyOf(proofs);
        }
    }
}
