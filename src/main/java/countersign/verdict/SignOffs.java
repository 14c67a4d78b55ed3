package countersign.verdict;

import countersign.checklist.Checklist;
import countersign.checklist.SignOffSlot;
import java.util.List;

/** The sign-offs that a decision waits for. Nobody's name in a document is a signature, so no slot counts yet, typed or missing. */
final class SignOffs {
    private SignOffs() {}

    /** How many slots of {@code checklist} are for one of {@code roles} and do not count. */
    static int open(List<String> roles, Checklist checklist) {
        return (int) checklist.signOffs().stream()
                .filter(slot -> roles.stream().anyMatch(role -> isFor(role, slot)))
                .count();
    }

    /** How many of {@code roles} have no slot in any checklist. */
    static int withoutSlot(List<String> roles, List<ChecklistReport> checklists) {
        return (int) roles.stream()
                .filter(role -> checklists.stream()
                        .flatMap(report -> report.checklist().signOffs().stream())
                        .noneMatch(slot -> isFor(role, slot)))
                .count();
    }

    private static boolean isFor(String role, SignOffSlot slot) {
        return Words.folded(role).equals(Words.folded(slot.role()));
    }
}
