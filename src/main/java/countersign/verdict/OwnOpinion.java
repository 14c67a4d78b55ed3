package countersign.verdict;

import countersign.checklist.Item;
import countersign.terms.Claim;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import java.util.List;
import java.util.Optional;

/** The opinion on an item by its own claim and its own evidence. */
final class OwnOpinion {
    private final Item item;
    private final String checklist;
    private final List<Proof> proofs;
    private final Support support;

    OwnOpinion(ItemNames.Named named, List<Proof> proofs) {
        this.item = named.item();
        this.checklist = named.checklist();
        this.proofs = proofs;
        this.support = support(proofs);
    }

    /** The worst of {@code proofs}: every need has to be met. */
    static Support support(List<Proof> proofs) {
        return Groups.worst(proofs).map(Proof::support).orElse(Support.NOT_ASKED);
    }

    Opinion opinion() {
        Verdict verdict =
                VerdictTable.of(item.claim(), support, item.traits().reason().isPresent());
        return Opinion.of(verdict, met(reason(verdict)), next(verdict));
    }

    private Phrase reason(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED, READY, FAILING, ATTESTED -> said(Say.OBSERVED_EXPECTED);
            case CONTRADICTED -> said(Say.TICKED_BUT);
            case UNSUPPORTED -> asked(Say.ASKED_BUT_ABSENT);
            case STALE -> Phrase.of(Say.NO_LONGER_COUNTS, observed());
            case OPEN -> open();
            case NOT_APPLICABLE ->
                Phrase.of(
                        Say.NOT_APPLICABLE, Words.clause(item.traits().reason().orElse("")));
            case CLAIMED, WAIVED -> Phrase.of(Say.NOTHING_BOUND);
        };
    }

    private Phrase open() {
        if (item.claim() == Claim.NOT_APPLICABLE) return Phrase.of(Say.NOT_APPLICABLE_UNEXPLAINED);
        return switch (support) {
            case STALE -> Phrase.of(Say.OPEN_NO_LONGER_COUNTS, observed());
            case NOT_ASKED -> unasked();
            default -> asked(Say.OPEN_ASKED_BUT_ABSENT);
        };
    }

    private Phrase unasked() {
        boolean begun = item.claim() == Claim.PARTIAL;
        return item.traits()
                .owner()
                .map(owner -> Phrase.of(begun ? Say.BEGUN_OWNED : Say.OPEN_OWNED, new Text(owner)))
                .orElse(Phrase.of(begun ? Say.BEGUN_UNOWNED : Say.OPEN_UNOWNED));
    }

    /** Where several requirements are asked for, how many of them are met. */
    private Phrase met(Phrase reason) {
        if (proofs.size() < 2 || item.claim() == Claim.NOT_APPLICABLE) return reason;
        long met = proofs.stream()
                .filter(proof -> proof.support() == Support.CONFIRMED || proof.support() == Support.ATTESTED)
                .count();
        return Phrase.of(Say.MET_OF, new Clause(reason), Number.of(met), Number.of(proofs.size()));
    }

    private Optional<Phrase> next(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED, ATTESTED, NOT_APPLICABLE, WAIVED -> Optional.empty();
            case READY -> Optional.of(Phrase.of(Say.TICK, line()));
            case CLAIMED -> Optional.of(Phrase.of(Say.BIND, sidecar(checklist)));
            case CONTRADICTED -> step().map(step -> Phrase.of(Say.NEXT_OR_UNTICK, new Clause(step), line()));
            case FAILING, UNSUPPORTED, STALE -> step().map(step -> Phrase.of(Say.NEXT, new Clause(step)));
            case OPEN -> Optional.of(begin());
        };
    }

    private Phrase begin() {
        if (item.claim() == Claim.NOT_APPLICABLE) return Phrase.of(Say.GIVE_REASON, line());
        return step().map(step -> Phrase.of(Say.NEXT, new Clause(step))).orElseGet(() -> {
            Say say = item.traits().owner().isPresent() ? Say.DO_AND_TICK : Say.NAME_OWNER;
            return Phrase.of(say, line());
        });
    }

    private Optional<Phrase> step() {
        return Groups.worst(proofs).map(Groups::decider).flatMap(Proof::next);
    }

    private Phrase said(Say say) {
        return Phrase.of(say, observed(), expected());
    }

    private Phrase asked(Say say) {
        return Phrase.of(say, expected(), observed());
    }

    private Clause observed() {
        return new Clause(decider().observed());
    }

    private Clause expected() {
        return new Clause(decider().expected());
    }

    private Proof decider() {
        return Groups.worst(proofs).map(Groups::decider).orElseThrow();
    }

    /** The file that says what proves the items of {@code checklist}. */
    static CodeText sidecar(String checklist) {
        String stem = checklist.endsWith(".md") ? checklist.substring(0, checklist.length() - 3) : checklist;
        return new CodeText(stem + ".evidence.yaml");
    }

    private Text line() {
        return new Text(String.valueOf(item.at().line()));
    }
}
