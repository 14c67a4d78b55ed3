package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.source.Location;
import java.util.List;

/** What to say of a file in which no item was read: that nothing is open is never the result of not seeing something. */
record Emptiness(Manuscript manuscript) {
    private static final String HELP =
            "leave the file out in the configuration, or write countersign: ignore in its front matter";

    /** Reports a file without items; true where it is a README that has no boxes either. */
    boolean isPassedOver(List<Item> items, Leftovers.Found left) {
        if (!items.isEmpty()) return false;
        String path = manuscript.source().path();
        Location start = Location.startOf(path);
        boolean readme = path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("README.md");
        if (readme && left.reported() == 0) {
            manuscript.diagnostics().report(Code.FILE_PASSED_OVER, start, "a README without boxes is no checklist", "");
            return true;
        }
        String seen =
                left.reported() == 0 ? "" : "; what looks like boxes is reported on " + left.reported() + " lines";
        manuscript.diagnostics().report(Code.NO_ITEMS, start, "no item is found in this checklist" + seen, HELP);
        return false;
    }
}
