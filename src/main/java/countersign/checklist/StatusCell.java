package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Claim;
import java.util.Optional;

/** What a cell claims that is only a ballot, an emoji, a shortcode or a status word, or several that say one thing. */
final class StatusCell {
    private StatusCell() {}

    /**
     * What a cell claims.
     *
     * @param sign whether nothing but signs stands in it
     */
    record Status(Claim claim, boolean sign) {}

    /** Nothing where the cell says anything else. Of two claims in one cell, the lesser holds. */
    static Optional<Status> of(String cell, Lexicon lexicon) {
        Optional<Claim> claim = Optional.empty();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < cell.length(); ) {
            Optional<Sign.Found> sign = Sign.at(cell, i);
            if (sign.isEmpty()) rest.append(cell.charAt(i));
            if (sign.isPresent()) claim = lesser(claim, sign.get().claim());
            i += sign.map(Sign.Found::length).orElse(1);
        }
        if (Folded.words(rest.toString()).isEmpty())
            return rest.toString().isBlank() ? claim.map(c -> new Status(c, true)) : Optional.empty();
        Optional<Claim> signs = claim;
        return word(rest.toString(), lexicon)
                .map(word -> new Status(lesser(signs, word).orElse(word), false));
    }

    private static Optional<Claim> word(String text, Lexicon lexicon) {
        if (lexicon.is(Sense.DONE, text)) return Optional.of(Claim.DONE);
        if (lexicon.is(Sense.TODO, text)) return Optional.of(Claim.TODO);
        if (lexicon.is(Sense.PARTIAL, text)) return Optional.of(Claim.PARTIAL);
        if (isNotApplicable(text, lexicon)) return Optional.of(Claim.NOT_APPLICABLE);
        return Optional.empty();
    }

    /** N/A may bring its reason along. */
    private static boolean isNotApplicable(String text, Lexicon lexicon) {
        String[] parts = text.strip().split("[(:\uFF08\uFF1A\u2013\u2014]| - ", 2);
        return lexicon.is(Sense.NOT_APPLICABLE, parts[0]);
    }

    private static Optional<Claim> lesser(Optional<Claim> one, Claim other) {
        if (one.isEmpty() || one.get() == other) return Optional.of(other);
        return Optional.of(one.get() == Claim.TODO || other == Claim.TODO ? Claim.TODO : Claim.PARTIAL);
    }
}
