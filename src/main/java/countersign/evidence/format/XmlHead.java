package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outer elements of XML. */
final class XmlHead implements XmlStream.Handler {
    private static final int LEVELS = 3;
    private static final int MOST_NAMES = 200;

    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String root = "";

    private XmlHead() {}

    /** Empty where not even a root element is found. */
    static Optional<Head> read(EvidenceInput input) {
        XmlHead head = new XmlHead();
        Optional<Malformed> flaw = Optional.empty();
        try {
            XmlStream.read(input, head);
        } catch (Malformed e) {
            flaw = Optional.of(e);
        }
        if (head.root.isEmpty()) return Optional.empty();
        return Optional.of(new Head(input.path(), Head.Syntax.XML, head.root, head.names, head.values, "", flaw));
    }

    @Override
    public void open(XmlElement element) {
        if (root.isEmpty()) {
            root = element.name();
            element.attributes().forEach((name, value) -> values.put("@" + name, value));
            values.put("namespace", element.namespace());
        }
        String outer = open.isEmpty() ? "" : open.getLast() + "/";
        open.addLast(open.size() < LEVELS ? outer + element.name() : "");
        if (open.size() <= LEVELS && names.size() < MOST_NAMES) names.add(open.getLast());
    }

    @Override
    public void close(String name) {
        open.removeLast();
    }
}
