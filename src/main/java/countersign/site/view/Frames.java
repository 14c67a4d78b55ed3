package countersign.site.view;

import countersign.site.PageNames;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Report;
import java.util.ArrayList;
import java.util.List;

/** Makes the frame of a page. */
final class Frames {
    private static final int SHORT_COMMIT = 7;
    private static final int SHORT_DIGEST = 4;

    private Frames() {}

    /** The frame of the page {@code current}, whose title begins with {@code title}. */
    static Frame of(Edition edition, String current, String title) {
        Report report = edition.report();
        Wording wording = edition.wording();
        String site = report.header().title();
        String name = site.isEmpty() ? wording.ui("frame.untitled") : wording.ui("frame.title", new Text(site));
        return new Frame(
                wording.language(),
                Tongue.direction(wording.language()),
                title + " – " + name,
                site,
                new Marks(wording).of(report.decision()),
                tabs(wording, current),
                wording.moment(report.header().asOf()),
                report.header().subject().commit().map(Frames::shortCommit).orElse(""),
                shortDigest(report.digest()),
                beside(edition));
    }

    private static List<Frame.Tab> tabs(Wording wording, String current) {
        List<Frame.Tab> tabs = new ArrayList<>();
        tabs.add(tab(wording, PageNames.OVERVIEW, "overview", current));
        tabs.add(tab(wording, PageNames.OPEN_ITEMS, "open-items", current));
        tabs.add(tab(wording, PageNames.EVIDENCE, "evidence", current));
        tabs.add(tab(wording, PageNames.SIGN_OFF, "sign-off", current));
        tabs.add(tab(wording, PageNames.ABOUT, "about", current));
        return tabs;
    }

    private static Frame.Tab tab(Wording wording, String page, String name, String current) {
        return new Frame.Tab(page, wording.ui("tab." + name), page.equals(current));
    }

    private static List<Place> beside(Edition edition) {
        List<Place> places = new ArrayList<>();
        for (String file : edition.options().beside()) places.add(new Place(file, file));
        return places;
    }

    /** The first digits of a commit's id. */
    static String shortCommit(String commit) {
        return commit.substring(0, Math.min(SHORT_COMMIT, commit.length()));
    }

    static String shortDigest(String digest) {
        int colon = digest.indexOf(':') + 1;
        if (digest.length() <= colon + 2 * SHORT_DIGEST) return digest;
        return digest.substring(0, colon + SHORT_DIGEST) + "…" + digest.substring(digest.length() - SHORT_DIGEST);
    }
}
