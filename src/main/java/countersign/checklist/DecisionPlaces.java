package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Heading;

/** Where a decision may be stated: on lines, in headings, and in tables of labels and values. */
record DecisionPlaces(List<TextLine> lines, List<Outline.Spot<Heading>> headings, List<TableView> tables) {
    /** What headings and two-column tables say as a label with a value. */
    List<LabelLine> labels(String text) {
        List<LabelLine> labels = new ArrayList<>();
        for (Outline.Spot<Heading> heading : headings)
            for (Line line : Line.of(heading.node(), text))
                LabelLine.of(new Line(line.start(), PlainText.of(line.raw().replaceFirst("^#{1,6} ", ""))))
                        .ifPresent(labels::add);
        for (TableView table : tables) if (table.columns().size() == 2) labels.addAll(rows(table));
        return labels;
    }

    private static List<LabelLine> rows(TableView table) {
        return table.rows().stream()
                .flatMap(row -> {
                    int start = Math.max(0, Tree.start(row.node()));
                    String label = row.cells().get(0).text();
                    String value = row.cells().get(1).text();
                    return label.isEmpty() ? Stream.of() : Stream.of(new LabelLine(label, false, start, value, start));
                })
                .toList();
    }
}
