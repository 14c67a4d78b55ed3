package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.terms.Decision;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Ruling;

/** A leaf item that does not hold, is only claimed, is waived, or is too little for the policy, and where it stands. */
public record Gap(ChecklistReport report, Ruling ruling) {
    public Checklist checklist() {
        return report.checklist();
    }

    /** Whether it alone is enough for a no-go. */
    public boolean stops() {
        return ruling.effect() == Decision.NO_GO;
    }
}
