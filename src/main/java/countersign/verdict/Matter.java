package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.EvidenceSet;
import java.util.List;

/**
 * All that is to be judged.
 *
 * @param diagnostics what reading and binding complained of, sorted; an error among them leaves the decision open
 */
public record Matter(
        Report.Header header,
        List<BoundChecklist> checklists,
        EvidenceSet evidence,
        Rules rules,
        List<Diagnostic> diagnostics) {
    public Matter {
        checklists = List.copyOf(checklists);
        diagnostics = List.copyOf(diagnostics);
    }
}
