package countersign.verdict;

import countersign.binding.Need;
import java.util.List;
import java.util.Optional;

/** One requirement held against the records, whether they still count not yet looked at. */
record Weighed(Support support, Phrase expected, Remark remark, List<Witness> witnesses) {
    Weighed {
        witnesses = List.copyOf(witnesses);
    }

    /** The same records, of which something else is to be said. */
    Weighed but(Support other, Remark more) {
        return new Weighed(other, expected, more, witnesses);
    }

    /** Whether a tool or a person confirms it. */
    boolean holds() {
        return support == Support.CONFIRMED || support == Support.ATTESTED;
    }

    /** @param near clauses on what came near, of which those are kept that tell more than what was observed */
    Proof proof(Need need, Proof.Axes axes, List<Phrase> near) {
        List<Proof.Source> sources =
                witnesses.stream().map(Witness::source).distinct().toList();
        Optional<Phrase> next = holds() ? Optional.empty() : Optional.of(remark.next());
        List<Phrase> setAside = near.stream()
                .filter(clause -> !clause.equals(remark.observed()))
                .toList();
        return new Proof(need, support, expected, remark.observed(), next, sources, axes, List.of(), setAside);
    }

    /**
     * What was observed, and what to do about it; both are clauses.
     *
     * @param next what would mend it, or renew it where it holds and grows old
     */
    record Remark(Phrase observed, Phrase next) {}
}
