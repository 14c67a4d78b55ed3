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

/** What is open in a report: leaves only, so that nothing is told twice. */
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
        for (ChecklistReport each : report.checklists()) {
            BitSet parents = parents(each);
            for (int i = 0; i < each.rulings().size(); i++) {
                Ruling ruling = each.rulings().get(i);
                if (!parents.get(i) && isOpen(ruling.verdict())) gaps.add(new Gap(each, ruling));
            }
        }
        gaps.sort(WORST_FIRST);
        return gaps;
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
