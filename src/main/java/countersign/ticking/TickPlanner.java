package countersign.ticking;

import countersign.checklist.Item;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import countersign.ticking.Ticks.Change;
import countersign.ticking.Ticks.Left;
import countersign.ticking.Ticks.Why;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Ruling;
import countersign.verdict.Support;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the boxes to change from the rulings on a checklist. A function of its arguments. Nested items come before the item that stands for
 * them: it is ticked only where none of them stays open.
 */
public final class TickPlanner {
    private final SourceFile source;
    private final List<Ruling> rulings;
    private final Wish wish;
    /** Items below which one stays open, and those below which something rests on a person's word. */
    private final Set<Integer> aboveOpen = new TreeSet<>();

    private final Set<Integer> aboveAttested = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    private TickPlanner(ChecklistReport report, Wish wish) {
        this.source = report.checklist().source();
        this.rulings = report.rulings();
        this.wish = wish;
    }

    public static Ticks plan(ChecklistReport report, Wish wish) {
        return new TickPlanner(report, wish).plan();
    }

    private Ticks plan() {
        for (int i = rulings.size() - 1; i >= 0; i--) {
            if (wish == Wish.UNTICK) untick(rulings.get(i));
            else tick(i);
        }
        Collections.reverse(changes);
        Collections.reverse(left);
        List<Edit> edits = changes.stream().map(Change::edit).toList();
        return new Ticks(
                new Revised(source, edits), changes.stream().map(Change::item).toList(), left);
    }

    private void untick(Ruling ruling) {
        Item item = ruling.item();
        if (ruling.verdict() == Verdict.CONTRADICTED) change(item, BoxCharacter.untick(source, item));
    }

    private void tick(int index) {
        Ruling ruling = rulings.get(index);
        boolean attested = isAttested(index);
        boolean ticked = ruling.verdict() == Verdict.READY && isTicked(index, attested);
        OptionalInt parent = ruling.item().place().parent();
        if (parent.isEmpty()) return;
        if (!ticked && isOpen(ruling)) aboveOpen.add(parent.getAsInt());
        if (attested) aboveAttested.add(parent.getAsInt());
    }

    /** A parent without evidence of its own rests on what is nested in it. */
    private boolean isAttested(int index) {
        Support support = rulings.get(index).support();
        return support == Support.ATTESTED || (support == Support.NOT_ASKED && aboveAttested.contains(index));
    }

    private boolean isTicked(int index, boolean attested) {
        Item item = rulings.get(index).item();
        if (attested && wish != Wish.TICK_ATTESTED) return leave(item, Why.ATTESTED_ONLY);
        if (aboveOpen.contains(index)) return leave(item, Why.NESTED_OPEN);
        return change(item, BoxCharacter.tick(source, item));
    }

    private boolean change(Item item, Optional<Edit> edit) {
        edit.ifPresent(found -> changes.add(new Change(item, found)));
        return edit.isPresent() || leave(item, Why.NO_CHARACTER);
    }

    private boolean leave(Item item, Why why) {
        left.add(new Left(item, why));
        return false;
    }

    private static boolean isOpen(Ruling ruling) {
        if (ruling.verdict() == Verdict.WAIVED || ruling.verdict() == Verdict.NOT_APPLICABLE) return false;
        return ruling.item().claim() != Claim.DONE;
    }
}
