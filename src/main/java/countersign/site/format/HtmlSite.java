package countersign.site.format;

import countersign.site.PageNames;
import countersign.site.Site;
import countersign.site.SiteOptions;
import countersign.site.Templates;
import countersign.site.view.About;
import countersign.site.view.ChecklistPage;
import countersign.site.view.Edition;
import countersign.site.view.EvidencePage;
import countersign.site.view.OpenItems;
import countersign.site.view.Overview;
import countersign.site.view.SignOffPage;
import countersign.verdict.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The report as pages for people. They need no server, no script and no network, and the same report gives the same bytes. */
public final class HtmlSite {
    private HtmlSite() {}

    /** Adds the pages of {@code report}, their style and their script to {@code site}. */
    public static void render(Report report, SiteOptions options, Site site) {
        Edition edition = Edition.of(report, options);
        Templates templates = Templates.bundled(edition.wording()::ui);
        site.put(PageNames.OVERVIEW, templates.render("overview", Overview.of(edition)));
        ChecklistPage checklists = new ChecklistPage(edition);
        for (int i = 0; i < report.checklists().size(); i++) {
            String path = report.checklists().get(i).checklist().path();
            site.put(edition.names().checklist(path), templates.render("checklist", checklists.of(i)));
        }
        site.put(PageNames.OPEN_ITEMS, templates.render("open-items", OpenItems.of(edition)));
        site.put(PageNames.EVIDENCE, templates.render("evidence", EvidencePage.of(edition)));
        site.put(PageNames.SIGN_OFF, templates.render("sign-off", SignOffPage.of(edition)));
        site.put(PageNames.ABOUT, templates.render("about", About.of(edition)));
        site.put(PageNames.STYLE, bundled(PageNames.STYLE));
        site.put(PageNames.SCRIPT, bundled(PageNames.SCRIPT));
    }

    private static byte[] bundled(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/countersign/templates/" + name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
