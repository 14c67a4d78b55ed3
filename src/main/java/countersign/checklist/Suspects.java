package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a human takes for a box on a line of the source, whatever it was read as. */
record Suspects(Manuscript manuscript, Zones zones) {
    List<Suspect> on(int line) {
        String raw = manuscript.source().line(line);
        if (!Shapes.mayHoldOne(raw)) return List.of();
        Shapes shapes = new Shapes(raw, manuscript.rules());
        Margin margin = Margin.of(raw, shapes);
        int start = manuscript.source().startOf(line);
        int first = margin.end();
        while (first < raw.length() && Unseen.isAt(raw, first)) first++;
        List<Suspect> suspects = new ArrayList<>();
        for (int at = first; at < raw.length(); ) {
            Optional<Shape> shape = at == first ? shapes.leading(at) : shapes.at(at);
            Optional<Suspect> suspect =
                    shape.map(found -> of(raw, start, margin, found)).filter(Sight::isSeen);
            suspect.ifPresent(suspects::add);
            at = suspect.isPresent() ? suspect.get().shape().end() : at + 1;
        }
        return suspects;
    }

    private Suspect of(String raw, int start, Margin margin, Shape shape) {
        int offset = start + shape.start();
        return new Suspect(raw, offset, margin, shape, zones.at(offset));
    }
}
