package countersign.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/** Builds nodes from the library's events. What is refused leaves as the library's own exception, so that there is one way out. */
final class Composer {
    private static final int DEEPEST = 64;

    private final Iterator<Event> events;
    private final Places places;
    private Optional<Mark> reached = Optional.empty();

    Composer(Iterable<Event> events, Places places) {
        this.events = events.iterator();
        this.places = places;
    }

    /** Where the last piece ended that was understood; empty before the first. */
    Optional<Mark> reached() {
        return reached;
    }

    private Event next() {
        Event event = events.next();
        reached = event.getEndMark();
        return event;
    }

    /** The only document; empty where there is none. */
    Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = next();
            if (!(event instanceof NodeEvent start)) continue;
            if (root.isPresent()) throw refused("a second document; one is read", event);
            root = Optional.of(node(start, 1));
        }
        return root.filter(node -> !isNothing(node));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Text text && text.plain() && text.value().isEmpty();
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) throw refused("nested deeper than " + DEEPEST, event);
        if (event instanceof AliasEvent) throw refused("an alias; write the value out", event);
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused("an anchor; nothing can refer to it", event);
        }
        if (event instanceof ScalarEvent scalar) return text(scalar);
        if (event instanceof CollectionStartEvent start) {
            if (start.getTag().isPresent()) throw refused("a tag; values have no types here", event);
            return start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
        }
        throw refused("not a value", event);
    }

    private Node.Text text(ScalarEvent event) {
        if (event.getTag().isPresent()) throw refused("a tag; values have no types here", event);
        return new Node.Text(
                event.getValue(),
                event.isPlain(),
                places.of(event.getStartMark().orElseThrow()));
    }

    private Node sequence(CollectionStartEvent start, int depth) {
        List<Node> entries = new ArrayList<>();
        for (Event event = next(); isInside(event); event = next()) entries.add(node(event, depth + 1));
        return new Node.Sequence(entries, places.of(start.getStartMark().orElseThrow()));
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Event event = next(); isInside(event); event = next()) {
            Node.Text key = key(event, depth + 1);
            if (!seen.add(key.value())) throw refused("the key \"" + key.value() + "\" is there twice", event);
            entries.add(new Node.Entry(key, node(next(), depth + 1)));
        }
        return new Node.Mapping(entries, places.of(start.getStartMark().orElseThrow()));
    }

    private Node.Text key(Event event, int depth) {
        if (!(node(event, depth) instanceof Node.Text key)) throw refused("a key that is no plain word", event);
        if (key.plain() && key.value().equals("<<")) throw refused("a merge key; write the values out", event);
        return key;
    }

    private static boolean isInside(Event event) {
        return event instanceof NodeEvent;
    }

    private static ParserException refused(String why, Event event) {
        return new ParserException(why, event.getStartMark());
    }
}
