package countersign.checklist;

import countersign.terms.Claim;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a box, and what it means.
 *
 * @param text as written
 * @param claim nothing where the mark's meaning is not known
 */
record Mark(String text, Optional<Claim> claim) {
    private static final Map<String, Claim> GITHUB =
            Map.of(" ", Claim.TODO, "\t", Claim.TODO, "x", Claim.DONE, "X", Claim.DONE);
    private static final Set<String> LETTERS = Set.of("x", "o", "v");
    private static final Set<String> WORDS = Set.of("n/a", "na", "pass", "fail", "done");
    private static final Map<String, Claim> MEANINGS = Map.ofEntries(
            Map.entry("", Claim.TODO),
            Map.entry("x", Claim.DONE),
            Map.entry("\u2713", Claim.DONE),
            Map.entry("\u2714", Claim.DONE),
            Map.entry("pass", Claim.DONE),
            Map.entry("done", Claim.DONE),
            Map.entry("fail", Claim.TODO),
            Map.entry("~", Claim.PARTIAL),
            Map.entry("/", Claim.PARTIAL),
            Map.entry("-", Claim.NOT_APPLICABLE),
            Map.entry("n/a", Claim.NOT_APPLICABLE),
            Map.entry("na", Claim.NOT_APPLICABLE));

    /** The mark that is written {@code inner} between brackets, where it is one and not a word or a number. */
    static Optional<Mark> of(String inner, ReadingRules rules) {
        Claim plain = rules.marks().isEmpty() ? GITHUB.get(inner) : null;
        if (plain != null) return Optional.of(new Mark(inner, Optional.of(plain)));
        String folded = inner.strip().toLowerCase(Locale.ROOT).replace("\uFE0F", "");
        Claim set = rules.marks().get(inner.strip());
        if (set == null && !GITHUB.containsKey(inner) && !isMark(inner, folded)) return Optional.empty();
        return Optional.of(
                new Mark(inner, Optional.ofNullable(set).or(() -> Optional.ofNullable(MEANINGS.get(folded)))));
    }

    /** Whether GitHub renders a checkbox for it. */
    boolean isGitHubs() {
        return GITHUB.containsKey(text);
    }

    private static boolean isMark(String inner, String folded) {
        if (folded.isEmpty() || !inner.equals(inner.strip())) return false;
        return LETTERS.contains(folded) || WORDS.contains(folded) || isSymbol(folded);
    }

    private static boolean isSymbol(String folded) {
        int point = folded.codePointAt(0);
        return Character.charCount(point) == folded.length()
                && !Character.isLetterOrDigit(point)
                && !isInvisible(point);
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point);
    }
}
