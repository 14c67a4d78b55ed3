package countersign.checklist;

import countersign.checklist.Aside.Reason;
import countersign.checklist.vocabulary.Sense;
import countersign.diagnostic.Code;
import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Boxes that are nothing to do: conditions for a no-go, and the key to the marks. Each is said where it stands. */
final class AsideReader {
    private final Manuscript manuscript;
    private final Taken taken;
    private final LooseBoxes boxes;
    private final List<Aside> asides = new ArrayList<>();
    private final IdentityHashMap<Node, ListSays> lists = new IdentityHashMap<>();

    AsideReader(Manuscript manuscript, Taken taken) {
        this.manuscript = manuscript;
        this.taken = taken;
        this.boxes = new LooseBoxes(manuscript.text());
    }

    List<Aside> read(List<Task> tasks, List<TableView> tables, List<TextLine> lines) {
        IdentityHashMap<Node, Reason> known = new IdentityHashMap<>();
        for (Task task : tasks)
            if (!taken.has(task.node())) reason(task, known).ifPresent(reason -> take(task, reason));
        for (TableView table : tables)
            if (!taken.has(table.node())) reason(table).ifPresent(reason -> take(table, reason));
        for (TextLine line : lines) if (isLegend(line)) take(line);
        asides.sort(Comparator.comparing(Aside::at));
        return asides;
    }

    /** Nested boxes share the reason of the one they are in. */
    private Optional<Reason> reason(Task task, IdentityHashMap<Node, Reason> known) {
        Optional<Reason> reason = task.above()
                .flatMap(above -> Optional.ofNullable(known.get(above.node())))
                .or(() -> ownReason(task));
        reason.ifPresent(found -> known.put(task.node(), found));
        return reason;
    }

    private Optional<Reason> ownReason(Task task) {
        Node list = task.node().getParent();
        ListSays said = lists.computeIfAbsent(list, one -> ListSays.of(one, task.section(), manuscript));
        if (said.reason().isPresent()) return said.reason();
        String text = task.said().text();
        if (text.endsWith(":") && new NoGo(manuscript.lexicon()).leads(text))
            return Optional.of(Reason.NO_GO_CONDITION);
        String source = source(task);
        boolean legend = source.indexOf('[', 1) > 0 && new Legend(manuscript.lexicon()).is(source, said.legend());
        return legend ? Optional.of(Reason.LEGEND) : Optional.empty();
    }

    /** What holds for every box of a list, and whether the words above it call it a legend. */
    private record ListSays(Optional<Reason> reason, boolean legend) {
        static ListSays of(Node list, Section section, Manuscript manuscript) {
            Lead lead = Lead.of(list, section, manuscript);
            boolean legend = new LegendList(list, lead, manuscript).isOne();
            Optional<Reason> reason = legend ? Optional.of(Reason.LEGEND) : Optional.empty();
            return new ListSays(lead.isNoGo() ? Optional.of(Reason.NO_GO_CONDITION) : reason, lead.is(Sense.LEGEND));
        }
    }

    private String source(Task task) {
        Line first = Line.of(task.paragraph(), manuscript.text()).get(0);
        return first.from(task.box().start()).raw();
    }

    private Optional<Reason> reason(TableView table) {
        if (Lead.of(table.node(), table.section(), manuscript).isNoGo()) return Optional.of(Reason.NO_GO_CONDITION);
        boolean legend = table.columns().size() == 2 && table.columns().get(1).is(Sense.MEANING_HEADER);
        return legend ? Optional.of(Reason.LEGEND) : Optional.empty();
    }

    /** A line of running text with a label; behind a status, only one that cannot be an answer. */
    private boolean isLegend(TextLine line) {
        if (line.task().isPresent() || line.boxes().isEmpty() || taken.has(line)) return false;
        return line.label()
                .filter(label -> manuscript.lexicon().is(Sense.LEGEND, label.label())
                        || manuscript.lexicon().is(Sense.STATUS, label.label()))
                .filter(label -> new Legend(manuscript.lexicon())
                        .is(label.value(), manuscript.lexicon().is(Sense.LEGEND, label.label())))
                .isPresent();
    }

    private void take(Task task, Reason reason) {
        taken.take(task.node());
        boxes.in(task.paragraph()).forEach(taken::take);
        add(task.box(), reason, task.said().text());
    }

    private void take(TableView table, Reason reason) {
        taken.take(table.node());
        for (TableView.Row row : table.rows())
            for (TableView.Cell cell : row.cells())
                for (Box box : boxes.in(cell.node()))
                    add(box, reason, row.cells().get(0).text());
    }

    private void take(TextLine line) {
        taken.take(line);
        add(line.boxes().get(0), Reason.LEGEND, PlainText.of(line.line().raw()));
    }

    private void add(Box box, Reason reason, String text) {
        taken.take(box);
        boolean ticked = box.mark().claim().filter(Claim.DONE::equals).isPresent();
        asides.add(new Aside(reason, text, manuscript.at(box.start()), ticked));
        if (reason == Reason.NO_GO_CONDITION && ticked)
            manuscript.report(
                    Code.CLAIM_DISAGREES,
                    box.start(),
                    "a condition for no-go is ticked, which no item can make good",
                    "untick it where it is not the case");
        else manuscript.report(Code.SET_ASIDE, box.start(), why(reason), "");
    }

    private static String why(Reason reason) {
        return switch (reason) {
            case NO_GO_CONDITION -> "a condition for no-go is nothing to be done, so it is no item";
            case LEGEND -> "this explains what a mark means, so it is no item";
        };
    }
}
