package countersign.checklist;

import countersign.terms.Claim;
import java.util.Optional;

/**
 * Something that a human takes for a box, with the line around it.
 *
 * @param offset of the box
 * @param bullet a list marker, or nothing
 * @param gap what stands between the bullet and the box
 * @param box as written
 * @param rest the line behind the box
 * @param zone where it stands
 */
record Suspect(int offset, String bullet, String gap, String box, String rest, Zones.Zone zone) {
    /** Whether nothing but a bullet and blanks stands before the box. */
    boolean leads() {
        return gap.isBlank();
    }

    /** Whether GitHub would render the box if it stood in the right place. */
    boolean isWellFormed() {
        return box.equals("[ ]") || box.equalsIgnoreCase("[x]");
    }

    boolean isBallot() {
        return Sign.isBallot(box.codePointAt(0));
    }

    boolean isEscaped() {
        return gap.endsWith("\\");
    }

    /** Whether a word or another bracket stands right before it. */
    boolean isGlued() {
        if (gap.isEmpty()) return false;
        char before = gap.charAt(gap.length() - 1);
        return Character.isLetterOrDigit(before) || "])_".indexOf(before) >= 0;
    }

    /** Whether a blank and something behind it follow. */
    boolean isFollowed() {
        return !rest.isBlank() && Character.isWhitespace(rest.charAt(0));
    }

    /** The line as GitHub reads an item, without the quote and indent before it. */
    String mended() {
        String text = rest.strip();
        boolean real = !bullet.isEmpty() && !bullet.equals("\u2022");
        return (real ? bullet : "-") + " " + mendedBox() + " " + (text.isEmpty() ? "\u2026" : text);
    }

    /** The box as GitHub writes it; other marks stay as they are. */
    String mendedBox() {
        Optional<Boolean> ticked = isBallot()
                ? Sign.at(box, 0).map(sign -> sign.claim() == Claim.DONE)
                : box.codePoints().allMatch(Suspect::isPlain)
                        ? Optional.of(box.indexOf('x') >= 0 || box.indexOf('X') >= 0)
                        : Optional.empty();
        return ticked.map(tick -> tick ? "[x]" : "[ ]").orElse(box);
    }

    private static boolean isPlain(int point) {
        return "[]xX".indexOf(point) >= 0
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
