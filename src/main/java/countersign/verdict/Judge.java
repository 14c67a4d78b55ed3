package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.binding.BoundItem;
import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.terms.Decision;
import countersign.terms.Phase;
import countersign.verdict.ItemNames.Named;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.Day;
import countersign.verdict.Phrase.Term;
import countersign.verdict.Phrase.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rules on each item of a checklist, nested items before the item that stands for them. */
final class Judge {
    private final Weighing weighing;
    private final Waivers waivers;
    private final Policy policy;
    private final Phase asked;

    Judge(Weighing weighing, Waivers waivers, Policy policy, Phase asked) {
        this.weighing = weighing;
        this.waivers = waivers;
        this.policy = policy;
        this.asked = asked;
    }

    /** A ruling for each item of {@code checklist}, in the same order. */
    List<Ruling> rule(BoundChecklist checklist) {
        List<BoundItem> items = checklist.items();
        List<List<Ruling>> nested = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) nested.add(new ArrayList<>());
        List<Ruling> rulings = new ArrayList<>();
        // Backwards: a nested item stands below the one that it is nested in.
        for (int i = items.size() - 1; i >= 0; i--) {
            List<Ruling> below = nested.get(i);
            Collections.reverse(below);
            Ruling ruling = rule(checklist.checklist().path(), items.get(i), below);
            rulings.add(ruling);
            OptionalInt parent = items.get(i).item().place().parent();
            if (parent.isPresent() && parent.getAsInt() < i)
                nested.get(parent.getAsInt()).add(ruling);
        }
        Collections.reverse(rulings);
        return rulings;
    }

    private Ruling rule(String checklist, BoundItem bound, List<Ruling> nested) {
        Named named = new Named(checklist, bound.item());
        List<Proof> proofs = bound.needs().stream()
                .map(need -> weighing.weigh(named, bound.wordings(), need))
                .toList();
        Support support = OwnOpinion.support(proofs);
        Opinion own = new OwnOpinion(named, proofs).opinion();
        Opinion opinion = new ParentOpinion(bound.item(), support, own, nested).opinion();
        Optional<Waiver> waiver = waivers.on(named).filter(found -> isWaivable(opinion.verdict()));
        Opinion last = waiver.map(found -> waived(opinion, found)).orElse(opinion);
        return ruling(bound, underPolicy(named, last), proofs);
    }

    private Ruling ruling(BoundItem bound, Opinion opinion, List<Proof> proofs) {
        return new Ruling(
                bound.item(),
                opinion.verdict(),
                opinion.underneath(),
                OwnOpinion.support(proofs),
                proofs,
                opinion.reason(),
                opinion.next(),
                opinion.waiver(),
                isDue(bound.item()),
                effect(bound.item(), opinion.verdict()));
    }

    private boolean isDue(Item item) {
        return item.traits().phase().isDueBy(asked);
    }

    private Decision effect(Item item, Verdict verdict) {
        return isDue(item) ? policy.effect(item, verdict) : Decision.GO;
    }

    /** The same, saying so where the project asks for more than is usual. */
    private Opinion underPolicy(Named named, Opinion opinion) {
        Item item = named.item();
        boolean more = effect(item, opinion.verdict()).compareTo(Policy.usual(item, opinion.verdict())) > 0;
        if (!more) return opinion;
        Optional<Phrase> next = opinion.verdict() == Verdict.ATTESTED
                ? Optional.of(Phrase.of(Say.BIND, OwnOpinion.sidecar(named.checklist())))
                : opinion.next();
        Phrase reason = Phrase.of(Say.POLICY_ASKS_MORE, new Clause(opinion.reason()));
        return new Opinion(opinion.verdict(), opinion.underneath(), reason, next, opinion.waiver());
    }

    private static boolean isWaivable(Verdict verdict) {
        return verdict.isGap() && verdict != Verdict.READY;
    }

    private static Opinion waived(Opinion opinion, Waiver waiver) {
        Day until = new Day(waiver.until());
        Phrase reason = Phrase.of(
                Say.WAIVED,
                new Term(opinion.verdict()),
                until,
                new Text(waiver.approver()),
                Words.clause(waiver.reason()));
        Phrase next = Phrase.of(Say.CLOSE_OR_RENEW, until);
        return new Opinion(Verdict.WAIVED, opinion.verdict(), reason, Optional.of(next), Optional.of(waiver));
    }
}
