package countersign.site.view;

import countersign.checklist.Item;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What is open in a report. An item with others nested in it is left out where one of those is as bad, so that nothing is told twice, and
 * nothing that a decision waits for is left out.
 */
public final class Gaps {
    private static final Comparator<Gap> WORST_FIRST = Comparator.<Gap, Boolean>comparing(gap -> !gap.stops())
            .thenComparing(gap -> !gap.ruling().due())
            .thenComparing(gap -> gap.ruling().item().traits().level())
            .thenComparing(gap -> gap.ruling().verdict())
            .thenComparing(gap -> gap.ruling().item().traits().due().orElse(LocalDate.MAX))
            .thenComparing(gap -> gap.ruling().item().at());

    private Gaps() {}

    /** Every gap of {@code report}: what stops the launch first, then what is due, blockers, the worst verdict, the nearest date. */
    public static List<Gap> worstFirst(Report report) {
        List<Gap> gaps = new ArrayList<>();
        for (ChecklistReport each : report.checklists()) addOpen(each, gaps);
        gaps.sort(WORST_FIRST);
        return gaps;
    }

    private static void addOpen(ChecklistReport report, List<Gap> gaps) {
        List<Ruling> rulings = report.rulings();
        int[] below = new int[rulings.size()];
        for (int i = rulings.size() - 1; i >= 0; i--) {
            int badness = badness(rulings.get(i).verdict());
            if (badness > below[i]) gaps.add(new Gap(report, rulings.get(i)));
            int worst = Math.max(badness, below[i]);
            rulings.get(i).item().place().parent().ifPresent(parent -> below[parent] = Math.max(below[parent], worst));
        }
    }

    private static int badness(Verdict verdict) {
        if (verdict.isGap()) return 2;
        return isOpen(verdict) ? 1 : 0;
    }

    /** Whether there is anything left to do about an item. */
    static boolean isOpen(Verdict verdict) {
        return verdict.isGap() || verdict == Verdict.CLAIMED || verdict == Verdict.WAIVED;
    }

    /** The indices of the items that have others nested in them. */
    static BitSet parents(ChecklistReport report) {
        BitSet parents = new BitSet();
        for (Item item : report.checklist().items()) item.place().parent().ifPresent(parents::set);
        return parents;
    }
}
