package countersign.verdict;

import countersign.binding.Need;
import countersign.verdict.Phrase.Number;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several requirements in one. Each takes its words and its age from the part that decides. */
final class Groups {
    private static final Comparator<Proof> WORST_FIRST = Comparator.comparing(Proof::support);
    private static final Comparator<Proof> LEAST_FIRST = Comparator.comparing(
                    (Proof proof) -> proof.support() == Support.ATTESTED)
            .thenComparing(WORST_FIRST);

    private Groups() {}

    /** The best part decides. */
    static Proof anyOf(Need need, List<Proof> parts) {
        Phrase expected = Phrase.of(Say.ANY_OF, Number.of(parts.size()));
        return decided(need, expected, parts, parts.stream().min(WORST_FIRST.reversed()));
    }

    /** The part that holds least decides. */
    static Proof allOf(Need need, List<Proof> parts) {
        Phrase expected = Phrase.of(Say.ALL_OF, Number.of(parts.size()));
        return decided(need, expected, parts, worst(parts));
    }

    /**
     * The first of those that hold least. Where all hold, a tool's evidence speaks for them before a person's word: what is attested is
     * confirmed by words alone.
     */
    static Optional<Proof> worst(List<Proof> proofs) {
        return proofs.stream().min(LEAST_FIRST);
    }

    /** The requirement inside {@code proof} that decided: itself, where it is no group. */
    static Proof decider(Proof proof) {
        return proof.parts().stream()
                .filter(part -> part.support() == proof.support())
                .findFirst()
                .map(Groups::decider)
                .orElse(proof);
    }

    private static Proof decided(Need need, Phrase expected, List<Proof> parts, Optional<Proof> decider) {
        return decider.map(part -> new Proof(
                        need, part.support(), expected, part.observed(), part.next(), List.of(), part.axes(), parts))
                .orElseGet(() -> empty(need, expected));
    }

    private static Proof empty(Need need, Phrase expected) {
        String place = need.at().path() + ":" + need.at().line();
        return new Proof(
                need,
                Support.ABSENT,
                expected,
                Phrase.of(Say.NOTHING_ASKED),
                Optional.of(Phrase.of(Say.NAME_REQUIREMENTS, new Phrase.CodeText(place))),
                List.of(),
                Proof.Axes.NONE,
                List.of());
    }
}
