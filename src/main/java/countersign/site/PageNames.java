package countersign.site;

import java.util.Collection;
import java.util.Map;

/**
 * The names of what a site is made of. A checklist's page is named after its path, so that a link to it stays good when other checklists
 * come and go: in lower case, letters and digits of ASCII and hyphens only, at most 100 characters, no two alike on a file system that
 * ignores case. Where two paths would share a name, both get a piece of their path's digest.
 */
public final class PageNames {
    public static final String OVERVIEW = "index.html";
    public static final String OPEN_ITEMS = "open-items.html";
    public static final String EVIDENCE = "evidence.html";
    public static final String SIGN_OFF = "sign-off.html";
    public static final String ABOUT = "about.html";
    public static final String STYLE = "site.css";
    public static final String SCRIPT = "site.js";

    private static final int LONGEST = 100;
    private static final String PAGE = "checklist-";
    private static final String END = ".html";

    private final Map<String, String> checklists;
    private final Map<String, String> evidence;

    private PageNames(Map<String, String> checklists, Map<String, String> evidence) {
        this.checklists = checklists;
        this.evidence = evidence;
    }

    /** Names for the checklists and the evidence files at these paths, whatever the order in which they come. */
    public static PageNames of(Collection<String> checklists, Collection<String> evidence) {
        return new PageNames(
                Slugs.of(checklists, LONGEST - PAGE.length() - END.length()), Slugs.of(evidence, LONGEST - 2));
    }

    public boolean hasChecklist(String path) {
        return checklists.containsKey(path);
    }

    public boolean hasEvidence(String path) {
        return evidence.containsKey(path);
    }

    /** The page of the checklist at {@code path}. */
    public String checklist(String path) {
        return PAGE + known(checklists, path) + END;
    }

    /** The id on {@link #EVIDENCE} of the file at {@code path}. */
    public String evidence(String path) {
        return "e-" + known(evidence, path);
    }

    private static String known(Map<String, String> names, String path) {
        String name = names.get(path);
        if (name == null) throw new IllegalArgumentException("no name for " + path);
        return name;
    }
}
