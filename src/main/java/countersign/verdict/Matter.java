package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.EvidenceSet;
import countersign.subject.Lineage;
import java.time.Instant;
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

    /** The same, to be judged at another moment. */
    Matter asOf(Instant other) {
        Report.Header then =
                new Report.Header(header.title(), header.phase(), other, header.subject(), header.launch());
        return new Matter(then, checklists, evidence, rules, lineage, diagnostics);
    }
}
