package countersign.verdict;

import countersign.checklist.Checklist;
import countersign.terms.Decision;
import countersign.terms.Level;
import java.util.List;
import java.util.OptionalInt;

/** The decision on one checklist, by the worst of its items that are due, and the count of why. */
final class Deciding {
    private final Rules rules;
    private final Checklist checklist;
    private final List<Ruling> rulings;
    private final int refusals;
    private final boolean[] blocking;
    private int blockers;
    private int required;
    private int claimed;
    private int waived;
    private int optional;

    private Deciding(Rules rules, Checklist checklist, List<Ruling> rulings, int refusals) {
        this.rules = rules;
        this.checklist = checklist;
        this.refusals = refusals;
        this.rulings = rulings;
        this.blocking = new boolean[rulings.size()];
        for (int i = 0; i < blocking.length; i++) blocking[i] = isBlocker(i);
    }

    /** @param refusals how many marks of the document keep the launch back */
    static Grounds grounds(Rules rules, Checklist checklist, List<Ruling> rulings, int refusals) {
        Deciding deciding = new Deciding(rules, checklist, rulings, refusals);
        deciding.count();
        return deciding.grounds();
    }

    static Decision decision(Grounds grounds) {
        if (grounds.blockers() + grounds.required() + grounds.signOffs() + grounds.refusals() > 0)
            return Decision.NO_GO;
        return grounds.claimed() + grounds.waived() + grounds.optional() > 0 ? Decision.CONDITIONAL : Decision.GO;
    }

    private Grounds grounds() {
        return new Grounds(
                blockers, required, claimed, waived, SignOffs.open(rules.roles(), checklist), optional, refusals);
    }

    /** An item with nested items counts only where it is worse than all of those, so that nothing is counted twice. */
    private void count() {
        Nesting.worseThanNested(rulings, Ruling::effect, Decision.GO).stream()
                .forEach(index -> count(index, rulings.get(index).effect()));
    }

    private void count(int index, Decision effect) {
        if (effect == Decision.NO_GO && blocking[index]) blockers++;
        else if (effect == Decision.NO_GO) required++;
        else if (rulings.get(index).verdict() == Verdict.WAIVED) waived++;
        else if (rulings.get(index).verdict().isGap()) optional++;
        else claimed++;
    }

    /** Whether it is a blocker, or holds back one that it is nested in. */
    private boolean isBlocker(int index) {
        if (level(rulings.get(index)) == Level.BLOCKER) return true;
        OptionalInt parent = parent(index);
        return parent.isPresent()
                && blocking[parent.getAsInt()]
                && rulings.get(parent.getAsInt()).effect() == Decision.NO_GO;
    }

    private OptionalInt parent(int index) {
        OptionalInt parent = rulings.get(index).item().place().parent();
        return parent.isPresent() && parent.getAsInt() < index ? parent : OptionalInt.empty();
    }

    private static Level level(Ruling ruling) {
        return ruling.item().traits().level();
    }
}
