package countersign.verdict;

import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.terms.Decision;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one item, with all that led to it.
 *
 * @param underneath what the verdict would be without the waiver; the verdict itself where there is none
 * @param reason observed against expected, one sentence
 * @param next the one thing to do; empty where the item holds
 * @param waiver the waiver in force, if any: its own, or that of the nested item which its verdict comes from
 * @param due whether the decision asked for takes this item into account
 * @param effect the best that the decision asked for can be with this item in it
 */
public record Ruling(
        Item item,
        Verdict verdict,
        Verdict underneath,
        Support support,
        List<Proof> proofs,
        Phrase reason,
        Optional<Phrase> next,
        Optional<Waiver> waiver,
        boolean due,
        Decision effect) {
    public Ruling {
        proofs = List.copyOf(proofs);
    }

    /** Whether it is due and does not hold: a gap, or a bare claim where that is no better. */
    public boolean isOutstanding() {
        return due && (verdict.isGap() || effect == Decision.NO_GO);
    }
}
