package countersign.site.format;

import countersign.terms.Level;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** What of a checklist is still to be done: leaves only, for a parent stands for its children and would tell them twice. */
final class Gaps {
    private Gaps() {}

    /** Whether a decision waits for this item. */
    static boolean isGap(Ruling ruling) {
        boolean bareBlocker =
                ruling.verdict() == Verdict.CLAIMED && ruling.item().traits().level() == Level.BLOCKER;
        return ruling.verdict().isGap() || bareBlocker;
    }

    /** The checklists that a decision was made on; none where there is no decision. */
    static List<ChecklistReport> decidedOn(Report report) {
        return report.decision().isPresent() ? report.checklists() : List.of();
    }

    /** Items that the decision asked for waits for, in document order, below the headings and the items that they are nested in. */
    static Map<List<String>, List<Ruling>> bySection(ChecklistReport checklist) {
        Map<List<String>, List<Ruling>> sections = new LinkedHashMap<>();
        for (Ruling ruling : leaves(checklist)) {
            if (ruling.due() && isGap(ruling)) {
                sections.computeIfAbsent(above(checklist, ruling), none -> new ArrayList<>())
                        .add(ruling);
            }
        }
        return sections;
    }

    private static List<String> above(ChecklistReport checklist, Ruling ruling) {
        OptionalInt parent = ruling.item().place().parent();
        if (parent.isEmpty()) return ruling.item().place().section();
        Ruling around = checklist.rulings().get(parent.getAsInt());
        List<String> above = new ArrayList<>(above(checklist, around));
        above.add(around.item().text() + " (" + VerdictMark.word(around.verdict()) + ")");
        return above;
    }

    /** All items that stand for themselves. */
    static List<Ruling> leaves(ChecklistReport checklist) {
        Set<Integer> parents = new TreeSet<>();
        checklist.rulings().forEach(ruling -> ruling.item().place().parent().ifPresent(parents::add));
        List<Ruling> leaves = new ArrayList<>();
        for (int i = 0; i < checklist.rulings().size(); i++) {
            if (!parents.contains(i)) leaves.add(checklist.rulings().get(i));
        }
        return leaves;
    }
}
