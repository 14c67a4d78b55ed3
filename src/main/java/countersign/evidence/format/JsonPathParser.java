package countersign.evidence.format;

import countersign.evidence.format.JsonPath.Segment;
import countersign.evidence.format.JsonPath.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSONPath. */
final class JsonPathParser {
    private final PathCursor cursor;

    JsonPathParser(String text) {
        this(new PathCursor(text));
    }

    JsonPathParser(PathCursor cursor) {
        this.cursor = cursor;
    }

    /** The whole text as a path from the root. */
    JsonPath parse() {
        cursor.expect("$");
        JsonPath path = new JsonPath(segments());
        if (!cursor.atEnd()) throw cursor.flaw("this is no step of a path");
        return path;
    }

    /** The steps from here to where something else begins. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (Optional<Segment> next = segment(); next.isPresent(); next = segment()) segments.add(next.get());
        return segments;
    }

    private Optional<Segment> segment() {
        if (cursor.take("..")) {
            return Optional.of(new Segment(cursor.sees("[") ? bracketed() : List.of(shorthand()), true));
        }
        if (cursor.take(".")) return Optional.of(new Segment(List.of(shorthand()), false));
        return cursor.sees("[") ? Optional.of(new Segment(bracketed(), false)) : Optional.empty();
    }

    private Selector shorthand() {
        if (cursor.take("*")) return new Selectors.Wildcard();
        String name = cursor.word();
        if (name.isEmpty()) throw cursor.flaw("a name is missing");
        return new Selectors.Name(name);
    }

    private List<Selector> bracketed() {
        List<Selector> selectors = new ArrayList<>();
        cursor.expect("[");
        do selectors.add(selector());
        while (cursor.take(","));
        cursor.expect("]");
        return selectors;
    }

    private Selector selector() {
        if (cursor.take("*")) return new Selectors.Wildcard();
        if (cursor.take("?")) return new JsonFilterParser(cursor).filter();
        Optional<String> name = cursor.quoted();
        return name.isPresent() ? new Selectors.Name(name.get()) : indexOrSlice();
    }

    private Selector indexOrSlice() {
        Optional<Integer> first = cursor.whole();
        if (!cursor.take(":")) {
            return new Selectors.Index(first.orElseThrow(() -> cursor.flaw("a name, an index or * is missing")));
        }
        Optional<Integer> second = cursor.whole();
        Optional<Integer> step = cursor.take(":") ? cursor.whole() : Optional.empty();
        return new Selectors.Slice(first, second, step.orElse(1));
    }
}
