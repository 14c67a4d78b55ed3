package countersign.verdict;

import countersign.checklist.Checklist;
import countersign.checklist.Refusal;
import countersign.checklist.StatedDecision;
import countersign.terms.Decision;
import java.util.List;
import java.util.Optional;

/**
 * One checklist, judged: a ruling for each of its items, in the same order.
 *
 * @param refusals the marks in it that say no and that keep the launch back
 */
public record ChecklistReport(
        Checklist checklist,
        Decision decision,
        Grounds grounds,
        Tally tally,
        List<Ruling> rulings,
        List<Refusal> refusals) {
    public ChecklistReport {
        rulings = List.copyOf(rulings);
        refusals = List.copyOf(refusals);
    }

    /** What the document says was decided, where that is not what follows from its items. An undecided document says nothing. */
    public Optional<StatedDecision> disagreement() {
        return checklist.statedDecision().filter(stated -> switch (stated.value()) {
            case GO -> decision != Decision.GO;
            case CONDITIONAL -> decision != Decision.CONDITIONAL;
            case NO_GO -> decision != Decision.NO_GO;
            case CONFLICTING -> true;
            case UNDECIDED -> false;
        });
    }
}
