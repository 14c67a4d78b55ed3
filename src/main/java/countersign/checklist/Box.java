package countersign.checklist;

/**
 * A pair of brackets, or a sign that stands for one.
 *
 * @param start the offset of the opening bracket
 * @param end the offset behind the closing one; the same as {@code start} where a word or nothing stands for a box
 * @param mark what is between them
 */
record Box(int start, int end, Mark mark) {
    boolean isDrawn() {
        return end > start;
    }
}
