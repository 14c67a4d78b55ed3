package countersign.site.view;

import countersign.checklist.SignOffSlot;

/** What a place to sign holds by the document alone. */
enum SlotState {
    /** A name and a date: nobody's signature. */
    TYPED,
    /** Anything less. */
    MISSING;

    static SlotState of(SignOffSlot slot) {
        return slot.name().isEmpty() || slot.date().isEmpty() ? MISSING : TYPED;
    }
}
