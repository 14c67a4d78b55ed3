package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;

/** Holds what a document says of its own state against the boxes in it. */
final class DeclaredClaims {
    private static final Pattern OWN_RATIO = Pattern.compile("\\((\\d{1,4})/(\\d{1,4})\\)$");
    private static final Pattern TICK = Pattern.compile("\u2705|:white_check_mark:");
    private static final String HELP = "correct it, or leave it out";

    private final Manuscript manuscript;
    private final List<Item> items;
    private final ItemNodes nodes;
    private final Map<List<String>, List<Item>> parts = new LinkedHashMap<>();
    private final Map<List<String>, Boxes> known = new LinkedHashMap<>();

    DeclaredClaims(Manuscript manuscript, Items items) {
        this.manuscript = manuscript;
        this.items = items.all();
        this.nodes = items.nodes();
    }

    void report(List<TextLine> lines, List<Outline.Spot<Heading>> headings) {
        if (items.isEmpty()) return;
        for (TextLine line : lines) if (line.task().isEmpty() && line.boxes().isEmpty()) line(line);
        for (Outline.Spot<Heading> heading : headings) heading(heading);
        for (int i = 0; i < items.size(); i++) own(i);
    }

    private void line(TextLine line) {
        Optional<Declared> said = Declared.in(line.line().raw(), manuscript.lexicon());
        if (said.isEmpty()) return;
        OptionalInt item =
                line.spot().within().map(task -> nodes.index(task.node())).orElse(OptionalInt.empty());
        if (item.isPresent()) inItem(line, said.get(), items.get(item.getAsInt()));
        else hold(said.get(), line.line().start(), line.section());
    }

    /** Below an item, only a state is of that item; numbers there count something else. */
    private void inItem(TextLine line, Declared said, Item item) {
        if (said.kind() != Declared.Kind.ALL || item.claim() == Claim.DONE || item.claim() == Claim.NOT_APPLICABLE)
            return;
        complain(line.line().start(), "this says " + said.words() + ", and the box of the item is not ticked");
    }

    private void heading(Outline.Spot<Heading> heading) {
        String text = heading.section().last();
        int start = Math.max(0, Tree.start(heading.node()));
        Optional<Declared> said = Declared.inHeading(text, manuscript.lexicon());
        if (said.isPresent()) {
            hold(said.get(), start, heading.section());
            return;
        }
        if (!TICK.matcher(text).find()) return;
        Boxes boxes = under(heading.section());
        if (!boxes.isEmpty() && !boxes.areSettled())
            manuscript.report(
                    Code.TICK_BESIDE,
                    start,
                    "the heading has a tick, and " + open(boxes.all()) + " below it",
                    "only boxes count");
    }

    /** What holds for the part that the words stand in, or for the whole document, is no disagreement. */
    private void hold(Declared said, int at, Section section) {
        Boxes part = under(section);
        Boxes whole = under(Section.TOP);
        Boxes told = part.isEmpty() ? whole : part;
        if (said.holds(told) || (said.kind() != Declared.Kind.ALL && said.holds(whole))) return;
        complain(at, "this says " + said.words() + "; " + read(said, told.all()));
    }

    private void complain(int at, String message) {
        manuscript.report(Code.CLAIM_DISAGREES, at, message, HELP);
    }

    private static String read(Declared said, Boxes.Count count) {
        String ticked =
                count.ticked() + " of " + count.total() + (count.total() == 1 ? " box is" : " boxes are") + " ticked";
        return said.kind() == Declared.Kind.SHARE ? ticked + ", which is " + count.percent() + " %" : ticked;
    }

    private static String open(Boxes.Count count) {
        int open = count.total() - count.settled();
        return open + " of " + count.total() + (count.total() == 1 ? " box is open" : " boxes are open");
    }

    private Boxes under(Section section) {
        return known.computeIfAbsent(section.path(), path -> Boxes.of(parts().getOrDefault(path, List.of()), items));
    }

    /** The items below each heading, by the headings above them. */
    private Map<List<String>, List<Item>> parts() {
        if (parts.isEmpty())
            for (Item item : items) {
                List<String> path = item.place().section();
                for (int depth = 0; depth <= path.size(); depth++)
                    parts.computeIfAbsent(path.subList(0, depth), headings -> new ArrayList<>())
                            .add(item);
            }
        return parts;
    }

    /** A ratio at the end of an item counts what is nested in it; a tick behind an open box counts nothing. */
    private void own(int index) {
        Item item = items.get(index);
        boolean open = item.claim() == Claim.TODO || item.claim() == Claim.PARTIAL;
        int at = manuscript.source().offsetOf(item.at());
        if (open && item.text().indexOf('\u2705') >= 0)
            manuscript.report(
                    Code.TICK_BESIDE, at, "the box is open, and a tick stands beside it", "only the box counts");
        Matcher ratio = OWN_RATIO.matcher(item.text());
        if (!item.text().endsWith(")") || !ratio.find()) return;
        List<Item> nested = new ArrayList<>();
        for (int i = index + 1;
                i < items.size() && items.get(i).place().depth() > item.place().depth();
                i++) nested.add(items.get(i));
        Boxes boxes = Boxes.of(nested, items);
        if (nested.isEmpty() || boxes.anyIs(Integer.parseInt(ratio.group(1)), Integer.parseInt(ratio.group(2)))) return;
        List<Item> direct = nested.stream()
                .filter(child -> child.place().depth() == item.place().depth() + 1)
                .toList();
        Boxes.Count count = Boxes.Count.of(direct);
        if (count.is(Integer.parseInt(ratio.group(1)), Integer.parseInt(ratio.group(2)))) return;
        complain(
                at,
                "this says " + ratio.group(1) + "/" + ratio.group(2) + "; " + count.ticked() + " of " + count.total()
                        + " boxes below it are ticked");
    }
}
