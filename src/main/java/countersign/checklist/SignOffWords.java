package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** What the words on and above a line say about signing there. */
record SignOffWords(TextLine line, Manuscript manuscript) {
    private static final Pattern NAME =
            Pattern.compile("@?\\p{L}[\\p{L}\\p{M}.'@-]*(?: \\p{L}[\\p{L}\\p{M}.'-]*){0,4}");

    /** Whether what is above asks to sign: a heading, or the line that leads to this list or paragraph. */
    boolean isAsked() {
        if (line.section().signing()) return true;
        Node block = line.spot().node();
        if (line.isBullet() && block.getParent() instanceof ListItem item) block = item.getParent();
        Lead lead = Lead.of(block, line.section(), manuscript);
        return lead.leading() && manuscript.lexicon().is(Sense.SIGN_OFF, lead.label());
    }

    /** The same, or the label itself does. */
    boolean isAsked(LabelLine label) {
        return manuscript.lexicon().has(Sense.SIGN_OFF, label.label()) || isAsked();
    }

    /** The role; where none is named, the item that the line is in, else the heading above, else the label. */
    String orAbove(String role, String label) {
        if (!role.isEmpty()) return role;
        String item = line.task().isPresent()
                ? ""
                : line.spot().within().map(task -> task.said().text()).orElse("");
        if (!item.isEmpty()) return item;
        return line.section().last().isEmpty() ? label : line.section().last();
    }

    /** The label without the words before or behind it that only say that it is to be signed. */
    String role(String label) {
        String[] words = label.split(" ", -1);
        for (int n = words.length; n > 0; n--) {
            String first = join(words, 0, n);
            String last = join(words, words.length - n, words.length);
            if (manuscript.lexicon().is(Sense.SIGN_OFF, first)) return withoutSigning(join(words, n, words.length));
            if (manuscript.lexicon().is(Sense.SIGN_OFF, last)) return join(words, 0, words.length - n);
        }
        return label;
    }

    private String withoutSigning(String rest) {
        return manuscript.lexicon().is(Sense.SIGN_OFF, rest) ? "" : rest;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    /** Whether the text can be somebody's name: a few words, the first with a capital where its script has any. */
    static boolean isName(String text) {
        String name = PlainText.of(text);
        return NAME.matcher(name).matches() && !Character.isLowerCase(name.codePointAt(0));
    }

    /** What is written, where it is an answer and neither a blank nor a status. */
    String answer(String value) {
        String answer = PlainText.trimmed(PlainText.of(value), ",;");
        boolean given = Blanks.state(value, manuscript.lexicon()) == Field.State.FILLED
                && StatusCell.of(answer, manuscript.lexicon()).isEmpty();
        return given ? answer : "";
    }
}
