package countersign.lint;

import countersign.checklist.Checklist;
import countersign.checklist.Field;
import countersign.checklist.Item;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.terms.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What could be better in a checklist that is read without fault, each with its place. */
public final class Advice {
    private final Checklist checklist;
    private final Diagnostics diagnostics;

    private Advice(Checklist checklist, Diagnostics diagnostics) {
        this.checklist = checklist;
        this.diagnostics = diagnostics;
    }

    /** Reports on {@code checklist}; dates have passed that lie before the day of {@code asOf} in UTC. */
    public static void report(Checklist checklist, Instant asOf, Diagnostics diagnostics) {
        Advice advice = new Advice(checklist, diagnostics);
        new Repeated(checklist.items()).pairs().forEach(pair -> advice.repeated(pair.first(), pair.again()));
        checklist.fields().forEach(advice::unfilled);
        LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        List<Item> items = checklist.items();
        for (int i = 0; i < items.size(); i++) {
            advice.overdue(items.get(i), today);
            advice.aboveOpen(i);
        }
    }

    private void repeated(Item first, Item again) {
        report(
                Code.ITEM_REPEATED,
                again.at(),
                "the same item stands on line " + first.at().line() + ", so a binding by its text would mean both",
                "say what is different, or take one of them out");
    }

    private void unfilled(Field field) {
        if (field.state() == Field.State.FILLED) return;
        String what = field.state() == Field.State.BLANK ? "is blank" : "still asks to be replaced";
        report(Code.FIELD_UNFILLED, field.at(), "\"" + field.label() + "\" " + what, "fill it in");
    }

    private void overdue(Item item, LocalDate today) {
        boolean done = item.claim() == Claim.DONE || item.claim() == Claim.NOT_APPLICABLE;
        if (done || item.traits().due().isEmpty()) return;
        LocalDate due = item.traits().due().get();
        if (!due.isBefore(today)) return;
        long days = today.toEpochDay() - due.toEpochDay();
        report(
                Code.DUE_PASSED,
                item.at(),
                "it was due on " + due + ", " + days + (days == 1 ? " day" : " days") + " ago, and is not ticked",
                "do it and tick it, or agree on another date");
    }

    private void aboveOpen(int parent) {
        Item item = checklist.items().get(parent);
        if (item.claim() != Claim.DONE) return;
        List<Item> open = checklist.items().stream()
                .filter(nested -> nested.place().parent().orElse(-1) == parent)
                .filter(nested -> nested.claim() == Claim.TODO || nested.claim() == Claim.PARTIAL)
                .toList();
        if (open.isEmpty()) return;
        report(
                Code.PARENT_TICKED,
                item.at(),
                "it is ticked, and of what is nested in it " + open.size() + (open.size() == 1 ? " is" : " are")
                        + " open, first on line " + open.get(0).at().line(),
                "close what is open, or untick this");
    }

    private void report(Code code, Location at, String message, String help) {
        diagnostics.report(
                code, checklist.source(), checklist.source().offsetOf(at), new Diagnostics.Words(message, help));
    }
}
