package countersign.verdict;

import countersign.checklist.SignOffSlot;

/** What a sign-off slot is worth. */
public enum SlotState {
    /** A name and a date stand there; nobody's signature. */
    TYPED,
    /** A name, a date or both are missing. */
    MISSING;

    /** The state of {@code slot}: a name has a letter and a date has a digit. */
    public static SlotState of(SignOffSlot slot) {
        boolean named = slot.name().codePoints().anyMatch(Character::isLetter);
        boolean dated = slot.date().codePoints().anyMatch(Character::isDigit);
        return named && dated ? TYPED : MISSING;
    }
}
