package countersign.checklist;

import countersign.source.Location;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code <!-- countersign: key=value … -->} comment of an item, unread: each value with its place, keys in order.
 * An item without one has an empty annotation.
 */
public record Annotation(Map<String, Value> values) {
    public static final Annotation NONE = new Annotation(Map.of());

    public Annotation {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A value as written, and the place of its first character. */
    public record Value(String text, Location at) {}
}
