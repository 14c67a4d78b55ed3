package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.EvidenceSet;
import countersign.subject.Lineage;
import java.util.List;

/**
 * All that is to be judged.
 *
 * @param lineage what git knows of the commits that evidence names
 * @param diagnostics what reading and binding complained of, sorted; an error among them leaves the decision open
 */
public record Matter(
        Report.Header header,
        List<BoundChecklist> checklists,
        EvidenceSet evidence,
        Rules rules,
        Lineage lineage,
        List<Diagnostic> diagnostics) {
    public Matter {
        checklists = List.copyOf(checklists);
        diagnostics = List.copyOf(diagnostics);
    }
}
