package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** A place to sign that takes several lines, one below the other: {@code Name: ____}, {@code Signature: ____}, {@code Date: ____}. */
final class SignOffBlock {
    private final Manuscript manuscript;
    private final Taken taken;
    private final List<SignOffSlot> slots = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final Map<Part, LabelLine> parts = new EnumMap<>(Part.class);

    SignOffBlock(Manuscript manuscript, Taken taken) {
        this.manuscript = manuscript;
        this.taken = taken;
    }

    /** What a line of the block asks for. */
    private enum Part {
        ROLE,
        NAME,
        SIGNATURE,
        DATE;

        static Optional<Part> of(LabelLine label, Lexicon lexicon) {
            Phrase words = lexicon.phrase(label.label());
            if (words.is(Sense.NAME_HEADER)) return Optional.of(NAME);
            if (words.is(Sense.SIGNATURE)) return Optional.of(SIGNATURE);
            if (words.is(Sense.DATE_HEADER)) return Optional.of(DATE);
            return words.is(Sense.SIGN_TITLE) ? Optional.of(ROLE) : Optional.empty();
        }
    }

    List<SignOffSlot> read(List<TextLine> all) {
        for (TextLine line : all) {
            Optional<LabelLine> label = line.task().isPresent() ? Optional.empty() : line.label();
            Optional<Part> part = label.flatMap(said -> Part.of(said, manuscript.lexicon()));
            boolean goesOn = part.isPresent() && !parts.containsKey(part.get()) && isBeside(line);
            if (!goesOn) end();
            if (part.isPresent() && !taken.has(line)) {
                parts.put(part.get(), label.orElseThrow());
                lines.add(line);
            }
        }
        end();
        return slots;
    }

    /** Whether the line has the same heading and the same item above it. */
    private boolean isBeside(TextLine line) {
        if (lines.isEmpty()) return true;
        Outline.Spot<?> before = lines.get(lines.size() - 1).spot();
        return before.section().equals(line.section())
                && before.within().equals(line.spot().within());
    }

    private void end() {
        if (isOne()) slots.add(slot());
        lines.clear();
        parts.clear();
    }

    /** A signature beside a name or a day; or, where signing is asked for, a name beside a day. Something of it is still to be filled in. */
    private boolean isOne() {
        if (parts.size() < 2) return false;
        boolean asked = parts.containsKey(Part.SIGNATURE)
                ? parts.containsKey(Part.NAME) || parts.containsKey(Part.DATE)
                : parts.containsKey(Part.NAME)
                        && parts.containsKey(Part.DATE)
                        && new SignOffWords(lines.get(0), manuscript).isAsked();
        return asked;
    }

    private SignOffSlot slot() {
        lines.forEach(taken::take);
        Optional<Task> signed = lines.get(0).spot().within().filter(this::isOnlySigned);
        signed.ifPresent(task -> {
            taken.take(task.node());
            taken.take(task.box());
        });
        String role = signed.map(task -> words().role(task.said().text())).orElseGet(() -> answer(Part.ROLE));
        String name = answer(Part.NAME);
        return new SignOffSlot(
                new SignOffWords(lines.get(0), manuscript).orAbove(role, label()),
                name.isEmpty() ? answer(Part.SIGNATURE) : name,
                answer(Part.DATE),
                manuscript.at(signed.map(task -> task.box().start())
                        .orElseGet(() -> lines.get(0).line().start())));
    }

    /** Whether the item names who is to sign, and has nothing but these lines below it. */
    private boolean isOnlySigned(Task task) {
        String text = task.said().text();
        if (!manuscript.lexicon().has(Sense.ROLE, text) && !manuscript.lexicon().has(Sense.SIGN_OFF, text))
            return false;
        Node below = task.paragraph().getNext();
        boolean alone = below instanceof ListBlock && below.getNext() == null;
        return alone && Tree.children(below).size() == lines.size();
    }

    private SignOffWords words() {
        return new SignOffWords(lines.get(0), manuscript);
    }

    private String label() {
        Node block = lines.get(0).spot().node();
        if (lines.get(0).isBullet()) block = block.getParent().getParent();
        return Lead.of(block, lines.get(0).section(), manuscript).label();
    }

    private String answer(Part part) {
        return Optional.ofNullable(parts.get(part))
                .map(LabelLine::value)
                .map(words()::answer)
                .orElse("");
    }
}
