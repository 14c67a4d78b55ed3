package countersign.checklist;

import countersign.checklist.Shape.Look;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes of brackets, whole or broken, of any kind of bracket and with anything between them that a reader may take for a mark. */
record Bracketed(String raw, ReadingRules rules) {
    private static final String OPEN = "\\[|&#91;|&#[xX]5[bB];|&lbrack;|&lsqb;";
    private static final String CLOSE = "\\]|&#93;|&#[xX]5[dD];|&rbrack;|&rsqb;";
    private static final String OTHER_OPEN = "\uFF3B\u3010\u3014\u3016\u27E6\u2772\uFE5D\u2045";
    private static final String OTHER_CLOSE = "\uFF3D\u3011\u3015\u3017\u27E7\u2773\uFE5E\u2046";
    private static final Pattern BOX = Pattern.compile("(\\\\?)(" + OPEN + "|[" + OTHER_OPEN + "])([^\\[\\]"
            + OTHER_OPEN + OTHER_CLOSE + "]{0,24}?)(\\\\?)(" + CLOSE + "|[" + OTHER_CLOSE + "])");
    private static final Pattern ROUND = Pattern.compile(
            "\\(([ \u00A0]{0,4}[xX*\u2022\u2713\u2714]?\uFE0E?\uFE0F?[ \u00A0]{0,4})\\)|\\{([ \u00A0]{1,4}|[xX])\\}");
    private static final Pattern BROKEN =
            Pattern.compile("\\[[ xX]?[)}>](?=[ \\t])|\\[[xX]?(?=[ \\t][^\\]]*$)|\\[[xX]?$|[xX]?\\](?=[ \\t])");
    private static final Pattern STYLED =
            Pattern.compile("[*_`~]{1,3}([xX\u2713\u2714])[*_`~]{1,3}|[xX](?:\\s?[xX]){1,2}");
    private static final String LIKE_X = "\u0445\u0425\u03C7\u03A7\uFF58\uFF38\u2179\u2169";
    private static final Set<String> WORDS = Set.of("ok", "yes", "no", "y", "n");

    Optional<Shape> at(int at) {
        Matcher box = BOX.matcher(raw).region(at, raw.length());
        if (box.lookingAt()) return box(box);
        Matcher round = ROUND.matcher(raw).region(at, raw.length());
        if (round.lookingAt())
            return shape(
                    round,
                    Look.ROUND,
                    ticked(Unseen.strip(round.group().substring(1, round.group().length() - 1))));
        return Optional.empty();
    }

    /** A box with only one of its brackets; looks at all of the line. */
    Optional<Shape> broken(int at) {
        Matcher broken = BROKEN.matcher(raw).region(at, raw.length());
        if (!broken.lookingAt()) return Optional.empty();
        return shape(broken, Look.BROKEN, ticked(broken.group().replaceAll("[^xX]", "")));
    }

    private Optional<Shape> box(Matcher box) {
        String inner = box.group(3);
        Optional<Shape> read = read(box, inner);
        boolean escaped = !box.group(1).isEmpty() || !box.group(4).isEmpty();
        if (escaped)
            return read.filter(shape -> !shape.isUnsure())
                    .map(shape -> new Shape(shape.start(), shape.end(), Look.ESCAPED, shape.mended()));
        boolean entity = box.group(2).length() > 1 || box.group(5).length() > 1;
        boolean other = OTHER_OPEN.contains(box.group(2)) || OTHER_CLOSE.contains(box.group(5));
        if (!entity && !other) return read;
        return read.filter(shape -> "[ ]".equals(shape.mended()) || "[x]".equals(shape.mended()))
                .map(shape -> new Shape(shape.start(), shape.end(), Look.BRACKETS, shape.mended()));
    }

    private Optional<Shape> read(Matcher box, String inner) {
        if (inner.equals(" ") || inner.equalsIgnoreCase("x")) return shape(box, Look.PLAIN, ticked(inner.strip()));
        String shown = Entities.shown(inner);
        String core = Unseen.strip(shown);
        if (core.isEmpty() || core.equalsIgnoreCase("x"))
            return shape(box, Unseen.isOdd(shown) ? Look.UNSEEN : Look.LOOSE, ticked(core));
        if (STYLED.matcher(core).matches() || (core.length() == 1 && LIKE_X.contains(core)))
            return shape(box, Look.ALIKE, "[x]");
        if (core.startsWith(":")) return Signs.at(core, 0).flatMap(sign -> shape(box, Look.ALIKE, sign.mended()));
        Optional<Mark> mark = Mark.of(core, rules);
        if (mark.isPresent()) return shape(box, core.equals(inner) ? Look.MARKED : Look.LOOSE, "[" + core + "]");
        boolean word = WORDS.contains(core.toLowerCase(Locale.ROOT));
        return word
                ? shape(box, Look.WORD, core.toLowerCase(Locale.ROOT).startsWith("n") ? "[ ]" : "[x]")
                : Optional.empty();
    }

    private static String ticked(String core) {
        return core.isEmpty() ? "[ ]" : "[x]";
    }

    private static Optional<Shape> shape(Matcher found, Look look, String mended) {
        return Optional.of(new Shape(found.start(), found.end(), look, mended));
    }
}
