package countersign.binding;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Wanted;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stage 4, before evidence is read: what people wrote down that items need, in comments of the checklist and in the sidecar beside it. Where
 * both ask for something, both have to be met. What is malformed, and an entry for no item or for several, is reported.
 */
public final class NeedReader {
    private final Diagnostics diagnostics;

    private NeedReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The checklists, in the same order, with the needs of their items, and with what their sidecars say of the items. */
    public static List<BoundChecklist> read(
            List<Checklist> checklists, List<SourceFile> sidecars, Diagnostics diagnostics) {
        return new NeedReader(diagnostics).read(checklists, sidecars);
    }

    /** What the needs of {@code checklists} ask of evidence files. */
    public static Wanted wanted(List<BoundChecklist> checklists) {
        return Wants.of(checklists);
    }

    private List<BoundChecklist> read(List<Checklist> checklists, List<SourceFile> files) {
        Map<String, Sidecar> sidecars = new LinkedHashMap<>();
        for (SourceFile file : files) {
            Sidecar sidecar = Sidecar.read(file, diagnostics);
            sidecars.put(sidecar.checklist(), sidecar);
        }
        List<BoundChecklist> bound = new ArrayList<>();
        for (Checklist checklist : checklists) {
            bound.add(read(checklist, Optional.ofNullable(sidecars.remove(checklist.path()))));
        }
        sidecars.values().forEach(this::reportOrphan);
        return List.copyOf(bound);
    }

    private BoundChecklist read(Checklist checklist, Optional<Sidecar> sidecar) {
        Draft draft = new Draft(checklist);
        List<Item> items = checklist.items();
        for (int index = 0; index < items.size(); index++)
            if (!items.get(index).annotation().values().isEmpty())
                add(new CommentReader(items.get(index), checklist, diagnostics), draft, index);
        sidecar.ifPresent(beside -> add(beside, items, draft));
        return draft.bound();
    }

    private static void add(CommentReader comment, Draft draft, int index) {
        draft.limit(index, comment.validity());
        draft.add(index, comment.needs(draft.validity(index)));
        comment.wording().ifPresent(wording -> draft.note(index, wording));
    }

    private static void add(Sidecar sidecar, List<Item> items, Draft draft) {
        ItemFinder finder = new ItemFinder(items, sidecar);
        for (Sidecar.Entry entry : sidecar.entries()) {
            finder.find(entry).ifPresent(index -> {
                draft.add(index, sidecar.needs(entry, draft.validity(index)));
                entry.wording().ifPresent(wording -> draft.note(index, wording));
                draft.add(index, entry.additions(), sidecar.complaints());
            });
        }
    }

    private void reportOrphan(Sidecar sidecar) {
        diagnostics.report(
                Code.SIDECAR_ORPHAN,
                Location.startOf(sidecar.path()),
                "there is no checklist " + sidecar.checklist(),
                "rename it after the checklist that it is about, or delete it");
    }
}
