package countersign.checklist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins.
 *
 * @param indent the blanks and the marks of quotes
 * @param end behind the bullet; the same as the length of {@code indent} where there is none
 * @param bullet a list marker, the marks of a heading, or a sign that an author takes for a list marker
 */
record Margin(String indent, int end, String bullet) {
    private static final Pattern BULLET = Pattern.compile(
            "--+|\\\\?[-*+]|\\d{1,9}\\\\?[.)]|#{1,6}|[~=_]"
                    + "|[\u2022\u00B7\u2219\u30FB\u2023\u25E6\u25AA\u25AB\u25CF\u25A0\u25CB\u2013\u2014\u2212\u2010\u2011\u2012\uFF0D\u2043\u25BA\u25B8\u27A4\u27A2\u2794\u2192\u00BB\u2756\u2726\u25C6\u25C7\u2605]");

    static Margin of(String raw, Shapes shapes) {
        int lead = 0;
        while (lead < raw.length() && (raw.charAt(lead) == '>' || Unseen.isAt(raw, lead))) lead++;
        Margin none = new Margin(raw.substring(0, lead), lead, "");
        Matcher bullet = BULLET.matcher(raw).region(lead, raw.length());
        if (!bullet.lookingAt()) return none;
        int end = bullet.end();
        boolean marks = end == raw.length()
                || Unseen.isAt(raw, end)
                || shapes.leading(end).isPresent();
        return marks ? new Margin(none.indent(), end, bullet.group()) : none;
    }

    boolean hasBullet() {
        return !bullet.isEmpty();
    }

    boolean isHeading() {
        return bullet.startsWith("#");
    }

    /** Whether it begins a list item on GitHub. */
    boolean isReal() {
        if (!hasBullet()) return false;
        boolean numbered = bullet.indexOf('\\') < 0 && Character.isDigit(bullet.charAt(0));
        return bullet.length() == 1 ? "-*+".contains(bullet) : numbered;
    }
}
