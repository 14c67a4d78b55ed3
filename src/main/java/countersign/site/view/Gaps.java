package countersign.site.view;

import countersign.verdict.ChecklistReport;
import countersign.verdict.Nesting;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
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
        Nesting.worseThanNested(rulings, Gaps::badness, 0).stream()
                .forEach(index -> gaps.add(new Gap(report, rulings.get(index))));
    }

    private static int badness(Ruling ruling) {
        if (ruling.verdict().isGap() || ruling.isOutstanding()) return 2;
        return isOpen(ruling) ? 1 : 0;
    }

    /** Whether there is anything left to do about an item. */
    static boolean isOpen(Ruling ruling) {
        Verdict verdict = ruling.verdict();
        return verdict.isGap() || verdict == Verdict.CLAIMED || verdict == Verdict.WAIVED || ruling.isOutstanding();
    }
}
