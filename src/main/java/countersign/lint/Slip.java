package countersign.lint;

import countersign.checklist.Checklist;
import countersign.rewriting.Edit;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A box that is only misspelt: there is one way to write it so that it is read, and no word of it changes.
 *
 * @param line 1-based
 * @param edit from behind the bullet to the text, or what is between the brackets
 * @param ticked what the box says, before and after
 */
record Slip(int line, Edit edit, boolean ticked) {
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]{0,4}";
    private static final Pattern BRACKETS = Pattern.compile("\\[" + BLANKS + "([xX]?)" + BLANKS + "\\]");
    private static final Pattern BEFORE = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])(" + BLANKS + ")");
    private static final Pattern GAP = Pattern.compile(" {1,4}|\\t");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    /** Ballots that say one thing only; one with a cross in it may mean done, or failed. */
    private static final Map<Integer, String> BALLOTS = Map.of(
            0x2610, "[ ]", 0x25A1, "[ ]", 0x25FB, "[ ]", 0x25A2, "[ ]", 0x2B1C, "[ ]", 0x2611, "[x]", 0x1F5F9, "[x]");

    /** A box as it stands on the line, and as it should. */
    private record Box(int end, String mended) {}

    /** The slip at {@code at}, where a reader of {@code checklist} complained of a box. */
    static Optional<Slip> at(Location at, Checklist checklist) {
        SourceFile source = checklist.source();
        String raw = source.line(at.line());
        int column = at.column() - 1;
        return box(raw, column)
                .flatMap(box -> edit(raw, column, box)
                        .map(edit -> moved(edit, source.startOf(at.line())))
                        .map(edit -> new Slip(at.line(), edit, !box.mended().equals("[ ]"))));
    }

    private static Optional<Box> box(String raw, int column) {
        if (column >= raw.length()) return Optional.empty();
        Matcher brackets = BRACKETS.matcher(raw).region(column, raw.length());
        if (brackets.lookingAt()) {
            String mark = brackets.group(1);
            return Optional.of(new Box(brackets.end(), "[" + (mark.isEmpty() ? " " : mark) + "]"));
        }
        int point = raw.codePointAt(column);
        int end = column + Character.charCount(point);
        boolean coloured = end < raw.length() && raw.charAt(end) == '\uFE0F';
        return Optional.ofNullable(BALLOTS.get(point)).map(mended -> new Box(coloured ? end + 1 : end, mended));
    }

    /** Offsets in the edit are those in the line. */
    private static Optional<Edit> edit(String raw, int column, Box box) {
        Matcher before = BEFORE.matcher(raw).region(0, column);
        if (!before.matches()) return inCell(raw, column, box);
        Matcher blank = BLANK.matcher(raw).region(box.end(), raw.length());
        int text = blank.lookingAt() ? blank.end() : box.end();
        if (text == raw.length() || (text == box.end() && "([:".indexOf(raw.charAt(text)) >= 0))
            return Optional.empty();
        String gap = GAP.matcher(before.group(1)).matches() ? before.group(1) : " ";
        String behind = raw.substring(box.end(), text);
        boolean plain = !behind.isEmpty() && behind.chars().allMatch(c -> c == ' ' || c == '\t');
        String mended = gap + box.mended() + (plain ? behind : " ");
        return changed(raw, new Edit(before.start(1), text, mended));
    }

    private static Optional<Edit> inCell(String raw, int column, Box box) {
        boolean brackets = raw.charAt(column) == '[' && raw.indexOf('|') >= 0;
        return brackets ? changed(raw, new Edit(column, box.end(), box.mended())) : Optional.empty();
    }

    private static Optional<Edit> changed(String raw, Edit edit) {
        return Optional.of(edit)
                .filter(one -> !raw.substring(one.start(), one.end()).equals(one.replacement()));
    }

    private static Edit moved(Edit edit, int by) {
        return new Edit(edit.start() + by, edit.end() + by, edit.replacement());
    }
}
