package countersign.checklist;

import java.util.Optional;
import java.util.regex.Pattern;

/** A box inside a sentence, or behind marks and numbers that should stand behind it. */
final class BoxInProse implements NearMiss {
    private static final Pattern NUMBER = Pattern.compile(
            "\\(?[\\p{L}\\p{N}]{1,4}(?:\\.\\d{1,3}){0,4}[.):\u3001\uFF0E\uFF09-]{0,2}|\\p{N}{5,12}[.)]");
    private static final Pattern MARKUP = Pattern.compile("\\*\\*|__|~~|\\*|_|\\[|</?[a-zA-Z][^<>]{0,99}>");
    private static final Pattern SECOND = Pattern.compile("\\[[ xX]\\](?:\\s*[-*+])?");

    private static final String ELSE = "write [ ] or [x] at the beginning of a list item";

    /** A sentence that is longer is no label before its box. */
    private static final int LONGEST = 400;

    @Override
    public Optional<Finding> explain(Suspect suspect) {
        return Finding.miss("it does not begin a list item", help(suspect));
    }

    /** The line with its box moved to the front where that is plain to see, else what can be done. */
    static String help(Suspect suspect) {
        if (suspect.shape().start() - suspect.margin().end() > LONGEST) return ELSE;
        String before = Unseen.strip(suspect.gap()).replaceFirst("(?<=[~*_>])[-+]$", "");
        if (before.startsWith("|")) return "begin the table with a header and a row of dashes";
        if (SECOND.matcher(before).matches()) return "put it on a line of its own: " + suspect.mended();
        if (!before.isEmpty()
                && Folded.words(MARKUP.matcher(before).replaceAll("")).isEmpty())
            return suspect.mended(joined(before, suspect.rest()));
        boolean last = suspect.isLast() && suspect.margin().hasBullet();
        if (last || NUMBER.matcher(before).matches())
            return suspect.mended(Unseen.strip(before + " " + Unseen.strip(suspect.rest())));
        return suspect.is(Shape.Look.PLAIN)
                ? "begin a list item with it, or write it as code: `"
                        + suspect.shape().mended() + "`"
                : ELSE;
    }

    /** Marks that only held the box are dropped; those that hold the text stay before it. */
    private static String joined(String before, String behind) {
        String end = before.equals("[") ? "]" : before.startsWith("<") ? before.replaceFirst("<", "</") : before;
        if (behind.startsWith(end)) return Unseen.strip(behind.substring(end.length()));
        String glue = MARKUP.matcher(before).matches() ? "" : " ";
        return before + glue + Unseen.strip(behind);
    }
}
