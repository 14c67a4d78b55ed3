package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An element of XML that is held in memory, by local names.
 *
 * @param path the local names from the root element to this one, with {@code /} between them
 * @param children in the order of the file
 * @param text directly within, stripped
 * @param line the 1-based line on which its start tag ends
 */
record XmlNode(String path, Map<String, String> attributes, List<XmlNode> children, String text, int line) {
    XmlNode {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /**
     * Hands over, as each ends, every element that has one of the {@code names} and is in no other such element; the rest of the file is
     * passed over and not held.
     *
     * @throws Malformed where the file is not well-formed or exceeds a limit
     */
    static void each(EvidenceInput input, Set<String> names, Consumer<XmlNode> reader) {
        each(input, names, root -> {}, reader);
    }

    /** The same, with the root element handed to {@code root} first, by itself. */
    static void each(EvidenceInput input, Set<String> names, Consumer<XmlNode> root, Consumer<XmlNode> reader) {
        XmlStream.read(input, new Building(names, root, reader));
    }

    /**
     * The root element with all that is in it.
     *
     * @throws Malformed where the file is not well-formed or exceeds a limit
     */
    static XmlNode whole(EvidenceInput input) {
        List<XmlNode> root = new ArrayList<>();
        XmlStream.read(input, new Building(Set.of(), alone -> {}, root::add));
        return root.get(0);
    }

    /** The local name. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The attribute of this local name, or empty. */
    String attribute(String localName) {
        return attributes.getOrDefault(localName, "");
    }

    /** The children of this local name. */
    List<XmlNode> all(String localName) {
        return children.stream().filter(child -> child.name().equals(localName)).toList();
    }

    /** The first element that is reached by these local names, one within the other. */
    Optional<XmlNode> first(String... localNames) {
        Optional<XmlNode> node = Optional.of(this);
        for (String next : localNames)
            node = node.flatMap(found -> found.all(next).stream().findFirst());
        return node;
    }

    /** The text of the first element that is reached by these local names, or empty. */
    String textAt(String... localNames) {
        return first(localNames).map(XmlNode::text).orElse("");
    }

    /** This element and all within it, in the order of the file. */
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }

    /** Builds elements from what a stream tells. */
    private static final class Building implements XmlStream.Handler {
        private final Set<String> names;
        private final Consumer<XmlNode> root;
        private final Consumer<XmlNode> reader;
        private final Deque<String> paths = new ArrayDeque<>();
        private final Deque<Open> open = new ArrayDeque<>();

        /** Without names, the root element is the one that is meant. */
        Building(Set<String> names, Consumer<XmlNode> root, Consumer<XmlNode> reader) {
            this.names = names;
            this.root = root;
            this.reader = reader;
        }

        @Override
        public void open(XmlElement element) {
            String path = paths.isEmpty() ? element.name() : paths.element() + "/" + element.name();
            boolean meant = names.isEmpty() ? paths.isEmpty() : names.contains(element.name());
            if (paths.isEmpty()) root.accept(new XmlNode(path, element.attributes(), List.of(), "", element.line()));
            paths.push(path);
            if (meant || !open.isEmpty()) open.push(new Open(element.attributes(), element.line()));
        }

        @Override
        public void text(XmlElement place) {
            if (!open.isEmpty()) open.element().text.append(place.text());
        }

        @Override
        public void close(String name) {
            String path = paths.pop();
            if (open.isEmpty()) return;
            XmlNode node = open.pop().close(path);
            if (open.isEmpty()) reader.accept(node);
            else open.element().children.add(node);
        }
    }

    /** An element that has not ended. */
    private static final class Open {
        private final Map<String, String> attributes;
        private final int line;
        private final List<XmlNode> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(Map<String, String> attributes, int line) {
            this.attributes = attributes;
            this.line = line;
        }

        XmlNode close(String path) {
            return new XmlNode(path, attributes, children, text.toString().strip(), line);
        }
    }
}
