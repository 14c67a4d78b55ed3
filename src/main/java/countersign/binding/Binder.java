package countersign.binding;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.evidence.EvidenceSet;
import countersign.source.Glob;
import java.util.List;

/**
 * Stage 4, after evidence is read: binds the items that nobody bound by what their own words say exactly. The command that was recorded goes
 * before the file that is linked to, and that before the bound in the text; only the strongest of the three counts. An item that a comment
 * or a sidecar binds is left as it is.
 */
public final class Binder {
    private final RecordedCommands commands;
    private final LinkedFiles links;
    private final MeasuredMetrics metrics;

    private Binder(EvidenceSet evidence, List<Glob> evidenceFiles) {
        commands = RecordedCommands.in(evidence);
        links = new LinkedFiles(evidence, evidenceFiles);
        metrics = MeasuredMetrics.in(evidence);
    }

    /**
     * The checklists with the needs that their words state, in the same order.
     *
     * @param evidenceFiles where evidence is looked for: a link to a file that these match and that is not there asks for it all the same
     */
    public static List<BoundChecklist> bind(
            List<BoundChecklist> checklists, EvidenceSet evidence, List<Glob> evidenceFiles) {
        Binder binder = new Binder(evidence, evidenceFiles);
        return checklists.stream().map(binder::bind).toList();
    }

    private BoundChecklist bind(BoundChecklist bound) {
        List<BoundItem> items = bound.items().stream()
                .map(item -> item.needs().isEmpty() ? bind(item, bound.checklist()) : item)
                .toList();
        return new BoundChecklist(bound.checklist(), items);
    }

    private BoundItem bind(BoundItem bound, Checklist checklist) {
        Item item = bound.item();
        List<Need> needs = commands.needs(bound);
        if (needs.isEmpty()) needs = links.needs(bound, checklist.path());
        if (needs.isEmpty()) needs = metrics.needs(bound);
        return new BoundItem(item, needs, bound.wordings(), bound.validity());
    }
}
