package countersign.verdict;

import countersign.checklist.Checklist;
import countersign.terms.Decision;
import java.util.List;

/** One checklist, judged: a ruling for each of its items, in the same order. */
public record ChecklistReport(
        Checklist checklist, Decision decision, Grounds grounds, Tally tally, List<Ruling> rulings) {
    public ChecklistReport {
        rulings = List.copyOf(rulings);
    }
}
