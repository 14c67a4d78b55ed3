package countersign.checklist;

import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Every box that a human sees in running text, whether or not GitHub does: brackets and ballots outside code, links and escapes. */
record LooseBoxes(String text) {
    /** The boxes below {@code block}, in document order. */
    List<Box> in(Node block) {
        List<Box> boxes = new ArrayList<>();
        Tree.each(block, node -> false, node -> {
            if (node instanceof Text) scan(Tree.start(node), Tree.end(node), boxes);
        });
        return boxes;
    }

    private void scan(int from, int end, List<Box> boxes) {
        for (int at = Math.max(0, from); at < end; at++) {
            if (!Sign.mayOpenBox(text.charAt(at))) continue;
            Optional<Box> box = box(at, end);
            box.ifPresent(boxes::add);
            if (box.isPresent()) at = box.get().end() - 1;
        }
    }

    private Optional<Box> box(int at, int end) {
        if (text.charAt(at) == '[') return bracket(at, end);
        int point = text.codePointAt(at);
        if (!Sign.isBallot(point)) return Optional.empty();
        return Sign.at(text, at)
                .map(sign -> new Box(
                        at, at + sign.length(), new Mark(Character.toString(point), Optional.of(sign.claim()))));
    }

    /** Brackets right behind a word or another bracket are an index or a reference, and no box. */
    private Optional<Box> bracket(int at, int end) {
        boolean boxed = at + 2 < end && text.charAt(at + 2) == ']' && " xX".indexOf(text.charAt(at + 1)) >= 0;
        if (!boxed || (at > 0 && isGlued(text.charAt(at - 1)))) return Optional.empty();
        Claim claim = text.charAt(at + 1) == ' ' ? Claim.TODO : Claim.DONE;
        return Optional.of(new Box(at, at + 3, new Mark(text.substring(at + 1, at + 2), Optional.of(claim))));
    }

    private static boolean isGlued(char before) {
        return Character.isLetterOrDigit(before) || "\\])_".indexOf(before) >= 0;
    }
}
