package countersign.site.format;

import countersign.verdict.ChecklistReport;
import countersign.verdict.Nesting;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What of a checklist is still to be done, told once: an item stands for those nested in it only where it is worse than they are. */
final class Gaps {
    private Gaps() {}

    /** The checklists that a decision was made on; none where there is no decision. */
    static List<ChecklistReport> decidedOn(Report report) {
        return report.decision().isPresent() ? report.checklists() : List.of();
    }

    /** Items that are due and do not hold or are waived, in document order, below the headings and the items that they are nested in. */
    static Map<List<String>, List<Ruling>> bySection(ChecklistReport checklist) {
        Map<List<String>, List<Ruling>> sections = new LinkedHashMap<>();
        List<Ruling> rulings = checklist.rulings();
        Nesting.worseThanNested(rulings, Gaps::badness, 0).stream()
                .mapToObj(rulings::get)
                .forEach(ruling -> sections.computeIfAbsent(above(checklist, ruling), none -> new ArrayList<>())
                        .add(ruling));
        return sections;
    }

    private static int badness(Ruling ruling) {
        if (ruling.isOutstanding()) return 2;
        return ruling.due() && ruling.verdict() == Verdict.WAIVED ? 1 : 0;
    }

    private static List<String> above(ChecklistReport checklist, Ruling ruling) {
        OptionalInt parent = ruling.item().place().parent();
        if (parent.isEmpty()) return ruling.item().place().section();
        Ruling around = checklist.rulings().get(parent.getAsInt());
        List<String> above = new ArrayList<>(above(checklist, around));
        above.add(around.item().text() + " (" + VerdictMark.word(around.verdict()) + ")");
        return above;
    }
}
