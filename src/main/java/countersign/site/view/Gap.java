package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.terms.Level;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;

/** A leaf item that does not hold, is only claimed, or is waived, and where it stands. */
public record Gap(ChecklistReport report, Ruling ruling) {
    public Checklist checklist() {
        return report.checklist();
    }

    /** Whether it alone is enough for a no-go. */
    public boolean stops() {
        Level level = ruling.item().traits().level();
        if (!ruling.due() || level == Level.OPTIONAL) return false;
        return ruling.verdict().isGap() || (ruling.verdict() == Verdict.CLAIMED && level == Level.BLOCKER);
    }
}
