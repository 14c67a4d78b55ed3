package countersign.checklist;

import countersign.checklist.NearMiss.Finding;
import countersign.checklist.Shape.Look;
import countersign.diagnostic.Severity;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at every line for a box that a human sees and that was not read, and explains it where it stands. Boxes in code and comments are
 * passed over and counted.
 */
record NearMissScan(Manuscript manuscript, Zones zones, Taken taken) {
    /** The lines with boxes that were rightly passed over, and how many boxes those are. */
    record Passed(NavigableSet<Integer> lines, int boxes) {}

    /** A way in which a box of the line was missed. */
    private record Miss(Suspect suspect, Finding finding) {
        boolean isWarning() {
            return finding.code().severity() == Severity.WARNING;
        }
    }

    /** Scans all lines; in tables only for what their readers do not look after. */
    Passed run(Set<Integer> tableLines) {
        Suspects finder = new Suspects(manuscript, zones);
        NavigableSet<Integer> lines = new TreeSet<>();
        int boxes = 0;
        for (int line = 1; line <= manuscript.source().lineCount(); line++) {
            List<Suspect> suspects = finder.on(line);
            if (suspects.isEmpty()) continue;
            int silent = (int) suspects.stream().filter(NearMissScan::isSilent).count();
            boxes += silent;
            if (silent > 0) lines.add(line);
            report(
                    tableLines.contains(line)
                            ? suspects.stream().filter(OddCell::is).toList()
                            : suspects);
        }
        return new Passed(lines, boxes);
    }

    private static boolean isSilent(Suspect suspect) {
        boolean whole = suspect.is(Look.PLAIN) || suspect.is(Look.BALLOT) || suspect.is(Look.ESCAPED);
        return whole && isHidden(suspect);
    }

    private static boolean isHidden(Suspect suspect) {
        boolean tag = suspect.isIn(Zones.Zone.TAG) && !suspect.is(Look.INPUT);
        return tag
                || (suspect.is(Look.ESCAPED) && !suspect.leads())
                || suspect.zone().isSilent()
                || (suspect.isIn(Zones.Zone.INDENTED) && !suspect.leadsItem())
                || (suspect.isIn(Zones.Zone.DEFINITION) && !suspect.leads());
    }

    /** One report for a line: of what surely is a box, else of what may be one. */
    private void report(List<Suspect> suspects) {
        Optional<Miss> worst = Optional.empty();
        for (Suspect suspect : suspects) {
            Optional<Miss> miss = miss(suspect);
            if (miss.isEmpty() || (worst.isPresent() && !miss.get().isWarning())) continue;
            worst = miss;
            if (miss.get().isWarning()) break;
        }
        worst.ifPresent(miss -> manuscript.report(
                miss.finding().code(),
                miss.suspect().offset(),
                miss.finding().message(),
                miss.finding().help()));
    }

    private Optional<Miss> miss(Suspect suspect) {
        if (taken.hasBox(suspect.offset()) || isHidden(suspect)) return Optional.empty();
        for (NearMiss way : NearMiss.ALL) {
            Optional<Finding> finding = way.explain(suspect);
            if (finding.isPresent()) return finding.map(found -> new Miss(suspect, found));
        }
        return Optional.empty();
    }
}
