package countersign.site.view;

import countersign.terms.Phase;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Nesting;
import countersign.verdict.Ruling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the sections of a document stand. */
final class SectionStates {
    private static final int OUTERMOST = 2;

    private final List<Ruling> rulings;
    private final BitSet gaps;
    private final Wording wording;

    SectionStates(ChecklistReport report, Wording wording) {
        this.rulings = report.rulings();
        this.gaps = Nesting.worseThanNested(rulings, Ruling::isOutstanding, false);
        this.wording = wording;
    }

    /** The two outermost levels; what stands deeper is counted with the heading above it. */
    List<ChecklistView.Heading> outline(List<Outline.Section> sections) {
        List<ChecklistView.Heading> outline = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() != OUTERMOST) continue;
            List<ChecklistView.Heading> inside = new ArrayList<>();
            int to = endOf(sections, i);
            for (int j = i + 1; j < to; j++)
                if (sections.get(j).level() == OUTERMOST + 1) inside.add(heading(sections, j, List.of()));
            outline.add(heading(sections, i, inside));
        }
        return outline;
    }

    private ChecklistView.Heading heading(
            List<Outline.Section> sections, int index, List<ChecklistView.Heading> inside) {
        int below = 0;
        for (Outline.Section each : sections.subList(index, endOf(sections, index)))
            for (int item : each.items()) if (gaps.get(item)) below++;
        Outline.Section section = sections.get(index);
        return new ChecklistView.Heading(section.id(), section.title(), below, inside);
    }

    /** By the id of an outermost heading under which all items belong to one phase, whether that is decided on. */
    Map<String, String> phases(List<Outline.Section> sections) {
        Map<String, String> phases = new TreeMap<>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() != OUTERMOST) continue;
            Set<Phase> found = new TreeSet<>();
            boolean due = false;
            for (Outline.Section each : sections.subList(i, endOf(sections, i))) {
                for (int item : each.items()) {
                    found.add(rulings.get(item).item().traits().phase());
                    due = rulings.get(item).due();
                }
            }
            if (found.size() == 1)
                phases.put(
                        sections.get(i).id(),
                        wording.ui(Phases.key(found.iterator().next(), due)));
        }
        return phases;
    }

    /** The index behind the last section that stands within the one at {@code index}. */
    private static int endOf(List<Outline.Section> sections, int index) {
        int end = index + 1;
        while (end < sections.size()
                && sections.get(end).level() > sections.get(index).level()) end++;
        return end;
    }
}
