package countersign.lint;

import countersign.checklist.Checklist;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Mends boxes that are only misspelt, where the reader complained of them. A mended file is read again: the boxes are there then, they say
 * what they said, and every other box is read as before; what does not come to that is left to the author.
 */
public final class Mending {
    private final Function<SourceFile, Optional<Checklist>> reader;

    /** @param reader how the checklist was read in the first place */
    public Mending(Function<SourceFile, Optional<Checklist>> reader) {
        this.reader = reader;
    }

    /** The file of {@code checklist} with all mended that can be; without edits where nothing can. */
    public Revised of(Checklist checklist, List<Diagnostic> found) {
        List<Slip> slips = read(checklist, slips(checklist, found));
        List<Slip> kept = new ArrayList<>();
        keep(checklist, slips, kept);
        return revised(checklist, kept);
    }

    /** Adds to {@code kept} what holds beside it of {@code slips}: by halves, for most often all of them do. */
    private void keep(Checklist checklist, List<Slip> slips, List<Slip> kept) {
        List<Slip> all = new ArrayList<>(kept);
        all.addAll(slips);
        if (holds(checklist, all)) {
            kept.addAll(slips);
        } else if (slips.size() > 1) {
            int half = slips.size() / 2;
            keep(checklist, slips.subList(0, half), kept);
            keep(checklist, slips.subList(half, slips.size()), kept);
        }
    }

    /** Those that are read where all are mended. */
    private List<Slip> read(Checklist checklist, List<Slip> slips) {
        return reader.apply(revised(checklist, slips).after())
                .map(BoxesRead::of)
                .map(after -> slips.stream().filter(after::has).toList())
                .orElse(List.of());
    }

    /** At most one on a line. */
    private static List<Slip> slips(Checklist checklist, List<Diagnostic> found) {
        BoxesRead before = BoxesRead.of(checklist);
        Map<Integer, Slip> byLine = new LinkedHashMap<>();
        for (Diagnostic diagnostic : found) {
            boolean missed = diagnostic.code() == Code.NEAR_MISS
                    && !before.byLine().containsKey(diagnostic.at().line());
            if (!(missed || diagnostic.code() == Code.ODD_BOX)
                    || !diagnostic.at().path().equals(checklist.path())) continue;
            Slip.at(diagnostic.at(), checklist).ifPresent(slip -> byLine.putIfAbsent(slip.line(), slip));
        }
        return List.copyOf(byLine.values());
    }

    private boolean holds(Checklist checklist, List<Slip> slips) {
        BoxesRead before = BoxesRead.of(checklist);
        return reader.apply(revised(checklist, slips).after())
                .map(BoxesRead::of)
                .filter(after -> after.keeps(before) && slips.stream().allMatch(after::has))
                .filter(after -> after.lines() <= before.lines() + slips.size())
                .isPresent();
    }

    private static Revised revised(Checklist checklist, List<Slip> slips) {
        List<Edit> edits = slips.stream().map(Slip::edit).toList();
        return new Revised(checklist.source(), edits);
    }
}
