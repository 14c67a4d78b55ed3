package countersign.checklist;

import countersign.checklist.Shape.Look;

/**
 * Something that a human takes for a box, with the line around it.
 *
 * @param offset of the box
 * @param margin how the line begins
 * @param gap what stands between the bullet and the box
 * @param shape the box
 * @param rest the line behind the box
 * @param zone where it stands
 */
record Suspect(int offset, Margin margin, String gap, Shape shape, String rest, Zones.Zone zone) {
    /** Whether nothing but a bullet and blanks stands before the box. */
    boolean leads() {
        return Unseen.isAll(gap);
    }

    /** Whether it stands where the box of an item stands. */
    boolean leadsItem() {
        return leads() && margin.hasBullet() && !margin.isHeading();
    }

    boolean is(Look look) {
        return shape.is(look);
    }

    boolean isIn(Zones.Zone other) {
        return zone == other;
    }

    /** Whether a word or another bracket stands right before it, as before an index or an argument. */
    boolean isGlued() {
        if (gap.isEmpty()) return false;
        char before = gap.charAt(gap.length() - 1);
        return Character.isLetterOrDigit(before)
                || "])!.$".indexOf(before) >= 0
                || (before == '_' && gap.length() > 1 && Character.isLetterOrDigit(gap.charAt(gap.length() - 2)))
                || (before == '['
                        && rest.startsWith("]")
                        && !(gap.isBlank() || gap.strip().equals("[")));
    }

    /** Whether a plain blank and something behind it follow. */
    boolean isFollowed() {
        return !rest.isBlank() && Unseen.isPlain(rest.charAt(0));
    }

    /** Whether nothing follows. */
    boolean isLast() {
        return Unseen.isAll(rest);
    }

    /** The line as GitHub reads an item, without the quote and indent before it. */
    String mended() {
        return mended(says());
    }

    /** An item with this box, this bullet and another text. */
    String mended(String text) {
        return (margin.isReal() ? margin.bullet() : "-") + " " + shape.mended() + " "
                + (text.isEmpty() ? "\u2026" : text);
    }

    /** What stands behind the box: without the blanks, and without a stop or colon that only closes the box. */
    private String says() {
        String text = Unseen.strip(Entities.shown(rest));
        if (text.startsWith("]")) text = Unseen.strip(text.substring(1));
        boolean stopped = text.length() > 1 && ".,:;".indexOf(text.charAt(0)) >= 0 && Unseen.isAt(text, 1);
        return stopped ? Unseen.strip(text.substring(1)) : text;
    }
}
