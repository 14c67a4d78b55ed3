package countersign.lint;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.checklist.Renames;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import java.util.List;

/**
 * Items that were renamed since a checklist was committed, and are still called by their old name elsewhere.
 *
 * @param elsewhere sidecars, waivers, attestations
 */
public record Renamed(List<SourceFile> elsewhere) {
    public Renamed {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Reports on {@code now}, of which {@code committed} is the committed reading. */
    public void report(Checklist committed, Checklist now, Diagnostics diagnostics) {
        for (Renames.Rename rename : Renames.between(committed.items(), now.items()))
            elsewhere.stream()
                    .filter(file -> names(file.text(), rename.before()))
                    .forEach(file -> report(rename, now, file.path(), diagnostics));
    }

    private static boolean names(String text, Item item) {
        return text.contains(item.id().value()) || (!item.text().isBlank() && text.contains(item.text()));
    }

    private static void report(Renames.Rename rename, Checklist now, String file, Diagnostics diagnostics) {
        Item before = rename.before();
        String message = "\"" + before.text() + "\" (" + before.id()
                + ") of the last commit seems to be this item now, and " + file + " still names it";
        String help = "if it is, write \"" + rename.after().text() + "\" or "
                + rename.after().id() + " there";
        diagnostics.report(
                Code.ITEM_RENAMED,
                now.source(),
                now.source().offsetOf(rename.after().at()),
                new Diagnostics.Words(message, help));
    }
}
