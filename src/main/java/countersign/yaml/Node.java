package countersign.yaml;

import countersign.source.Location;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML document, and where it begins. No scalar has a type: {@code no}, {@code 1.0} and {@code 2026-01-01} stay text. */
public sealed interface Node {
    Location at();

    /** Answers {@code cases} for the kind of node this is. */
    <R> R match(Cases<R> cases);

    /**
     * A scalar.
     *
     * @param value without quotes, escapes resolved; empty where nothing is written
     * @param plain whether it stands without quotes, for readers that tell numbers from text
     */
    record Text(String value, boolean plain, Location at) implements Node {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** A list. */
    record Sequence(List<Node> entries, Location at) implements Node {
        public Sequence {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }
    }

    /** Keys and their values, as written and in that order; no key is there twice. */
    record Mapping(List<Entry> entries, Location at) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** What stands under {@code key}. */
        public Optional<Node> value(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapping(this);
        }
    }

    /** One key and its value. */
    record Entry(Text key, Node value) {}

    /** One answer for each kind of node. */
    interface Cases<R> {
        R text(Text text);

        R sequence(Sequence sequence);

        R mapping(Mapping mapping);
    }
}
