package countersign.verdict;

import countersign.checklist.Item;
import countersign.terms.Claim;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Term;
import countersign.verdict.Phrase.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The opinion on an item with nested items. It stands for them, so the worst of them decides, and of its own evidence where something is
 * bound to it. A nested item that is out of scope does not count.
 */
final class ParentOpinion {
    private static final Set<Verdict> SHOWN = Set.of(Verdict.READY, Verdict.ATTESTED, Verdict.VERIFIED);

    private final Item item;
    private final Support support;
    private final Opinion own;
    private final List<Ruling> nested;

    ParentOpinion(Item item, Support support, Opinion own, List<Ruling> nested) {
        this.item = item;
        this.support = support;
        this.own = own;
        this.nested = nested.stream()
                .filter(ruling -> ruling.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
    }

    Opinion opinion() {
        if (nested.isEmpty()) return own;
        return switch (item.claim()) {
            case DONE -> ticked();
            case TODO, PARTIAL -> unticked();
            case NOT_APPLICABLE -> worst().verdict().isGap() ? worse(stands(), own) : own;
        };
    }

    private Opinion ticked() {
        List<Ruling> open = nested.stream().filter(ParentOpinion::isOpen).toList();
        if (!open.isEmpty()) return aboveOpen(open);
        return support == Support.NOT_ASKED ? stands() : worse(stands(), own);
    }

    private Opinion unticked() {
        if (worst().verdict().isGap() && worst().verdict() != Verdict.READY)
            return support == Support.NOT_ASKED ? stands() : worse(stands(), own);
        boolean shown = nested.stream().allMatch(ruling -> SHOWN.contains(ruling.verdict()));
        if (support == Support.NOT_ASKED) return shown ? ready() : open();
        if (!shown) return worse(open(), own);
        return own;
    }

    /** Not ticked, and not waived; or out of scope for no reason. */
    private static boolean isOpen(Ruling ruling) {
        if (ruling.verdict() == Verdict.WAIVED) return false;
        Claim claim = ruling.item().claim();
        return claim == Claim.TODO || claim == Claim.PARTIAL || ruling.verdict() == Verdict.OPEN;
    }

    private static Opinion worse(Opinion one, Opinion other) {
        return one.verdict().worse(other.verdict()) == one.verdict() ? one : other;
    }

    private Opinion aboveOpen(List<Ruling> open) {
        Text first = line(open.get(0));
        Phrase reason = Phrase.of(Say.TICKED_ABOVE_OPEN, Number.of(open.size()), Number.of(nested.size()), first);
        Clause close = new Clause(Phrase.of(Say.CLOSE_NESTED, first));
        Phrase next = Phrase.of(Say.NEXT_OR_UNTICK, close, line(item));
        return Opinion.of(Verdict.CONTRADICTED, reason, Optional.of(next));
    }

    /** The verdict of the worst nested item. */
    private Opinion stands() {
        Ruling worst = worst();
        if (SHOWN.contains(worst.verdict()) && worst.verdict() != Verdict.READY)
            return Opinion.of(worst.verdict(), Phrase.of(Say.NESTED_HOLD, Number.of(nested.size())), Optional.empty());
        Phrase reason = Phrase.of(Say.AS_NESTED, line(worst), new Term(worst.verdict()));
        Phrase next = Phrase.of(Say.SEE_NESTED, line(worst));
        return new Opinion(worst.verdict(), worst.underneath(), reason, Optional.of(next), worst.waiver());
    }

    private Opinion ready() {
        Phrase reason = Phrase.of(Say.NESTED_HOLD_UNTICKED, Number.of(nested.size()));
        return Opinion.of(Verdict.READY, reason, Optional.of(Phrase.of(Say.TICK, line(item))));
    }

    private Opinion open() {
        long shown = nested.stream()
                .filter(ruling -> SHOWN.contains(ruling.verdict()))
                .count();
        Phrase reason = Phrase.of(Say.OPEN_ABOVE, Number.of(shown), Number.of(nested.size()));
        return Opinion.of(Verdict.OPEN, reason, Optional.of(Phrase.of(Say.DO_AND_TICK, line(item))));
    }

    private Ruling worst() {
        return nested.stream().min(Comparator.comparing(Ruling::verdict)).orElseThrow();
    }

    private static Text line(Ruling ruling) {
        return line(ruling.item());
    }

    private static Text line(Item item) {
        return new Text(String.valueOf(item.at().line()));
    }
}
