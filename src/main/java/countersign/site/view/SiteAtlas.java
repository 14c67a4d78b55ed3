package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.site.Addresses;
import countersign.site.PageNames;
import countersign.site.document.Anchors;
import countersign.site.document.Atlas;
import countersign.verdict.ChecklistReport;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the files of the input tree are on a site: checklists on their pages, evidence in its list, all else on the source host. */
public final class SiteAtlas implements Atlas {
    private final Edition edition;
    private final Map<String, Checklist> checklists = new TreeMap<>();
    private final Map<String, Anchors> anchors = new TreeMap<>();

    public SiteAtlas(Edition edition) {
        this.edition = edition;
        for (ChecklistReport report : edition.report().checklists())
            checklists.put(report.checklist().path(), report.checklist());
    }

    @Override
    public Optional<String> find(String path, String fragment) {
        if (checklists.containsKey(path))
            return Optional.of(edition.names().checklist(path) + fragment(path, fragment));
        if (edition.names().hasEvidence(path))
            return Optional.of(PageNames.EVIDENCE + "#" + edition.names().evidence(path));
        String source = edition.options().source(path, 0);
        if (source.isEmpty()) return Optional.empty();
        return Optional.of(fragment.isEmpty() ? source : source + "#" + Addresses.encode(fragment));
    }

    private String fragment(String path, String fragment) {
        if (fragment.isEmpty()) return "";
        String id = anchors.computeIfAbsent(path, each -> Anchors.of(checklist(each)))
                .find(fragment);
        return id.isEmpty() ? "" : "#" + Addresses.encode(id);
    }

    private Checklist checklist(String path) {
        Checklist found = checklists.get(path);
        if (found == null) throw new IllegalArgumentException(path);
        return found;
    }
}
