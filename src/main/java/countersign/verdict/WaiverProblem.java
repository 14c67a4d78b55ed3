package countersign.verdict;

import countersign.binding.Waiver;

/** A waiver that waives nothing, and why. */
public record WaiverProblem(Waiver waiver, Kind kind) {
    /** What is wrong with a waiver. */
    public enum Kind {
        /** Its last day has passed. */
        EXPIRED,
        /** Its first day is still to come. */
        NOT_YET,
        /** Who approved it owns the item. */
        SELF_APPROVED,
        /** Who approved it asked for it. */
        REQUESTED_BY_APPROVER,
        /** No item has that id or text. */
        UNKNOWN_ITEM,
        /** More than one item has that text, or that id in several checklists. */
        AMBIGUOUS_ITEM,
        /** The policy lets nobody waive such an item. */
        UNWAIVABLE,
        /** It lasts longer than the policy allows. */
        TOO_LONG,
        /** More are in force than the policy allows, and those that began earlier come first. */
        SURPLUS
    }
}
