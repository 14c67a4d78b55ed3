package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Claim;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell claims that is only a ballot, an emoji, a shortcode or a status word, or several that say one thing. */
final class StatusCell {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4})(?: ?%| ?/ ?(\\d{1,4}))");
    private static final int FULL = 100;

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
                .or(() -> remarked(rest.toString(), lexicon))
                .map(word -> new Status(lesser(signs, word).orElse(word), false));
    }

    private static Optional<Claim> word(String text, Lexicon lexicon) {
        if (lexicon.is(Sense.DONE, text)) return Optional.of(Claim.DONE);
        if (lexicon.is(Sense.TODO, text)) return Optional.of(Claim.TODO);
        if (lexicon.is(Sense.PARTIAL, text)) return Optional.of(Claim.PARTIAL);
        if (isNotApplicable(text, lexicon)) return Optional.of(Claim.NOT_APPLICABLE);
        return Optional.empty();
    }

    /** A word with a remark in parentheses behind it; a remark on what is missing takes back that it is done. */
    private static Optional<Claim> remarked(String text, Lexicon lexicon) {
        int open = text.indexOf('(');
        if (open <= 0 || !text.stripTrailing().endsWith(")")) return Optional.empty();
        String remark = text.substring(open);
        boolean lacking = lexicon.has(Sense.PARTIAL, remark) || lexicon.has(Sense.TODO, remark);
        return word(text.substring(0, open), lexicon)
                .map(claim -> claim == Claim.DONE && lacking ? Claim.PARTIAL : claim);
    }

    /** How far a thing is, as a share: {@code 80 %}, {@code 3/5}. */
    static Optional<Claim> share(String cell) {
        Matcher share = SHARE.matcher(cell.strip());
        if (!share.matches()) return Optional.empty();
        int whole = share.group(2) == null ? FULL : Integer.parseInt(share.group(2));
        int part = Integer.parseInt(share.group(1));
        if (part > whole || whole == 0) return Optional.empty();
        if (part == 0) return Optional.of(Claim.TODO);
        return Optional.of(part == whole ? Claim.DONE : Claim.PARTIAL);
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
