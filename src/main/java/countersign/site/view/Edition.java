package countersign.site.view;

import countersign.site.PageNames;
import countersign.site.SiteOptions;
import countersign.source.Location;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Report.EvidenceUse;
import java.util.ArrayList;
import java.util.List;

/** One report, to be published in one language: what every page is made from. */
public record Edition(Report report, SiteOptions options, PageNames names, Wording wording) {
    public static Edition of(Report report, SiteOptions options) {
        List<String> checklists = new ArrayList<>();
        for (ChecklistReport each : report.checklists())
            checklists.add(each.checklist().path());
        List<String> evidence = new ArrayList<>();
        for (EvidenceUse use : report.evidence()) evidence.add(use.evidence().file());
        return new Edition(report, options, PageNames.of(checklists, evidence), Wording.of(options.language()));
    }

    /** A line of the input tree, as a link where the source host is known. */
    Place place(Location at) {
        return new Place(at.path() + ":" + at.line(), options.source(at.path(), at.line()));
    }
}
