package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.source.Location;
import java.util.List;
import java.util.Set;

/** What to say of a file in which no item was read: that nothing is open is never the result of not seeing something. */
record Emptiness(Manuscript manuscript) {
    private static final String HELP =
            "leave the file out in the configuration, or write countersign: ignore in its front matter";

    private static final Set<Code> MISSES = Set.of(Code.NEAR_MISS, Code.SWALLOWED_BOX, Code.NOT_READ);

    /** Reports a file without items; true where it is a README that has no boxes either. */
    boolean isPassedOver(List<Item> items) {
        if (!items.isEmpty()) return false;
        String path = manuscript.source().path();
        Location start = Location.startOf(path);
        boolean readme = path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("README.md");
        long missed = missed();
        if (readme && missed == 0) {
            manuscript.diagnostics().report(Code.FILE_PASSED_OVER, start, "a README without boxes is no checklist", "");
            return true;
        }
        String seen = missed == 0 ? "" : "; what looks like boxes is reported on " + missed + " lines";
        manuscript.diagnostics().report(Code.NO_ITEMS, start, "no item is found in this checklist" + seen, HELP);
        return false;
    }

    /** On how many lines a box surely was not read. */
    private long missed() {
        return manuscript.diagnostics().sorted().stream()
                .filter(one -> MISSES.contains(one.code()))
                .map(one -> one.at().line())
                .distinct()
                .count();
    }
}
