package countersign;

import countersign.checklist.Aside;
import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.checklist.Choice;
import countersign.checklist.Item;
import countersign.checklist.ReadingRules;
import countersign.checklist.SignOffSlot;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.importing.Imported;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the boxes of a page with those that are read from its Markdown: each must be there, ticked as it was, and no other. */
final class BoxCensus {
    private final String page;
    private final SourceFile markdown;
    private final Diagnostics diagnostics;
    private final Map<Location, Optional<Boolean>> read = new TreeMap<>();

    private BoxCensus(String page, SourceFile markdown, Diagnostics diagnostics) {
        this.page = page;
        this.markdown = markdown;
        this.diagnostics = diagnostics;
    }

    /** Reports every difference at its place in {@code page}. */
    static void take(String page, Imported imported, SourceFile markdown, Diagnostics diagnostics) {
        BoxCensus census = new BoxCensus(page, markdown, diagnostics);
        new ChecklistParser(ReadingRules.DEFAULT)
                .parse(markdown, new Diagnostics())
                .ifPresent(census::count);
        if (imported.boxes().isEmpty() && census.read.isEmpty()) census.complainOfNone();
        imported.boxes().forEach(census::compare);
        census.read.keySet().stream().filter(census::isBracket).forEach(census::complainOfAdded);
    }

    /** Who signs ticks nothing, so of those places only the box counts. */
    private void count(Checklist checklist) {
        for (Item item : checklist.items()) read.put(item.at(), Optional.of(item.claim() == Claim.DONE));
        for (Choice choice : checklist.choices())
            for (Choice.Option option : choice.options()) read.put(option.at(), Optional.of(option.marked()));
        for (SignOffSlot slot : checklist.signOffs()) read.put(slot.at(), Optional.empty());
        for (Aside aside : checklist.asides()) read.put(aside.at(), Optional.empty());
    }

    private void compare(Imported.Box box) {
        if (box.offset() < 0) {
            report(Code.BOX_LOST, box.at(), "the Markdown has no place for this box", "put it on a line of its own");
            return;
        }
        Location at = markdown.at(box.offset());
        Optional<Boolean> ticked = Optional.ofNullable(read.remove(at)).orElse(Optional.of(!box.ticked()));
        if (ticked.filter(tick -> tick != box.ticked()).isEmpty()) return;
        String where = "line " + at.line() + " of the Markdown: "
                + markdown.line(at.line()).strip();
        report(Code.BOX_LOST, box.at(), "this box is not read as it is drawn", where);
    }

    private boolean isBracket(Location at) {
        return markdown.text().charAt(markdown.offsetOf(at)) == '[';
    }

    private void complainOfAdded(Location at) {
        String what = "line " + at.line() + " of the Markdown has a box that the page has not";
        report(
                Code.BOX_ADDED,
                Location.startOf(page),
                what,
                markdown.line(at.line()).strip());
    }

    private void complainOfNone() {
        report(Code.NO_ITEMS, Location.startOf(page), "no box is found on this page", "export the page that has them");
    }

    private void report(Code code, Location at, String message, String help) {
        diagnostics.report(code, at, message, help);
    }
}
