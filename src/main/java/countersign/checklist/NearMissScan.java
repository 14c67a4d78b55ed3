package countersign.checklist;

import java.util.List;
import java.util.Set;

/**
 * Looks at every line for a box that a human sees and that was not read, and explains the first one where it stands. Boxes in code,
 * comments and escapes are passed over and counted.
 */
record NearMissScan(Manuscript manuscript, Zones zones, Taken taken) {
    /** Boxes rightly passed over, and lines reported. */
    record Result(int silent, int reported) {}

    /** Scans all lines but those of tables, whose readers look after them. */
    Result run(Set<Integer> tableLines) {
        Suspects finder = new Suspects(manuscript, zones);
        int silent = 0;
        int reported = 0;
        for (int line = 1; line <= manuscript.source().lineCount(); line++) {
            List<Suspect> suspects = finder.on(line);
            silent += (int) suspects.stream().filter(NearMissScan::isSilent).count();
            if (!tableLines.contains(line) && report(suspects)) reported++;
        }
        return new Result(silent, reported);
    }

    private static boolean isSilent(Suspect suspect) {
        boolean hidden =
                suspect.zone() == Zones.Zone.SILENT || suspect.zone() == Zones.Zone.COMMENT || suspect.isEscaped();
        return hidden && suspect.isWellFormed();
    }

    private boolean report(List<Suspect> suspects) {
        for (Suspect suspect : suspects) {
            boolean open = suspect.zone() == Zones.Zone.PROSE || suspect.zone() == Zones.Zone.HTML;
            if (!open || suspect.isEscaped() || taken.hasBox(suspect.offset())) continue;
            for (NearMiss way : NearMiss.ALL) {
                var finding = way.explain(suspect);
                finding.ifPresent(
                        found -> manuscript.report(found.code(), suspect.offset(), found.message(), found.help()));
                if (finding.isPresent()) return true;
            }
        }
        return false;
    }
}
