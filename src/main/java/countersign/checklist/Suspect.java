package countersign.checklist;

import countersign.checklist.Shape.Look;

/**
 * Something that a human takes for a box, with the line around it.
 *
 * @param raw the line
 * @param offset of the box in the file
 * @param margin how the line begins
 * @param shape the box
 * @param zone where it stands
 */
record Suspect(String raw, int offset, Margin margin, Shape shape, Zones.Zone zone) {
    /** What stands between the bullet and the box. */
    String gap() {
        return raw.substring(margin.end(), shape.start());
    }

    /** The line behind the box. */
    String rest() {
        return raw.substring(shape.end());
    }

    /** Whether nothing but a bullet and blanks stands before the box. */
    boolean leads() {
        for (int at = margin.end(); at < shape.start(); at++) if (!Unseen.isAt(raw, at)) return false;
        return true;
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
        int last = shape.start() - 1;
        if (last < margin.end()) return false;
        char before = raw.charAt(last);
        return Character.isLetterOrDigit(before)
                || "])!.$".indexOf(before) >= 0
                || (before == '_' && last > margin.end() && Character.isLetterOrDigit(raw.charAt(last - 1)))
                || (before == '[' && isBefore("]") && last > margin.end() + 1);
    }

    /** Whether blanks stand on both sides. */
    boolean isApart() {
        return (shape.start() == 0 || Unseen.isAt(raw, shape.start() - 1))
                && (shape.end() == raw.length() || Unseen.isAt(raw, shape.end()));
    }

    /** Whether one of these characters follows. */
    boolean isBefore(String characters) {
        return shape.end() < raw.length() && characters.indexOf(raw.charAt(shape.end())) >= 0;
    }

    /** Whether a plain blank and something behind it follow. */
    boolean isFollowed() {
        return !isLast() && Unseen.isPlain(raw.charAt(shape.end()));
    }

    /** Whether nothing follows. */
    boolean isLast() {
        for (int at = shape.end(); at < raw.length(); at++) if (!Unseen.isAt(raw, at)) return false;
        return true;
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
        String text = Unseen.strip(Entities.shown(rest()));
        if (text.startsWith("]")) text = Unseen.strip(text.substring(1));
        boolean stopped = text.length() > 1 && ".,:;".indexOf(text.charAt(0)) >= 0 && Unseen.isAt(text, 1);
        return stopped ? Unseen.strip(text.substring(1)) : text;
    }
}
