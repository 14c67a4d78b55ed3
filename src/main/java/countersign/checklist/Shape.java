package countersign.checklist;

/**
 * What a loose look takes for a box.
 *
 * @param start where it begins in its line
 * @param end the index behind it
 * @param mended the box as GitHub writes it; marks of one's own stay
 */
record Shape(int start, int end, Look look, String mended) {
    /** What makes it look like a box. */
    enum Look {
        /** As GitHub renders it, if it stands in the right place. */
        PLAIN,
        /** A mark of one's own between the brackets. */
        MARKED,
        /** Nothing, or too many blanks, between the brackets. */
        LOOSE,
        /** Something between the brackets that cannot be seen, or an entity. */
        UNSEEN,
        /** A letter that looks like an x, an x in bold, or two of them. */
        ALIKE,
        /** Other brackets. */
        BRACKETS,
        /** Round or curly brackets. */
        ROUND,
        /** One bracket is missing. */
        BROKEN,
        /** Brackets behind a backslash. */
        ESCAPED,
        /** A ballot sign. */
        BALLOT,
        /** A box of a symbol font or a shortcode; a box only where it leads. */
        SYMBOL,
        /** A check mark or a cross, which may be a mark or an ornament. */
        SIGN,
        /** A word such as OK between the brackets. */
        WORD,
        /** A checkbox of an HTML form. */
        INPUT
    }

    boolean is(Look other) {
        return look == other;
    }

    /** Whether it may be meant as something else. */
    boolean isUnsure() {
        return look == Look.SIGN || look == Look.WORD;
    }
}
