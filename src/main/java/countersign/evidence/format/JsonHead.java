package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Head;
import countersign.evidence.Head.Syntax;
import countersign.evidence.Malformed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outer keys of JSON, and its scalars there. */
final class JsonHead {
    private static final int LEVELS = 4;
    private static final int MOST_NAMES = 500;
    private static final int LONGEST_VALUE = 200;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String root = "";
    private int count;

    private JsonHead() {}

    /** Empty where it does not even begin as JSON does. */
    static Optional<Head> read(EvidenceInput input) {
        JsonHead head = new JsonHead();
        Optional<Malformed> flaw = Optional.empty();
        try {
            JsonStream.readEach(input, head::look);
        } catch (Malformed e) {
            flaw = Optional.of(e);
        }
        boolean nothing = head.names.isEmpty() && (flaw.isPresent() || head.count == 0);
        return nothing ? Optional.empty() : Optional.of(head.toHead(input.path(), flaw));
    }

    private Head toHead(String path, Optional<Malformed> flaw) {
        return new Head(path, count > 1 ? Syntax.JSON_LINES : Syntax.JSON, root, names, values, "", flaw);
    }

    private void look(JsonStream json) {
        if (++count > 1) return;
        root = kind(json);
        look(json, "", LEVELS);
        if (root.equals("array") && names.isEmpty()) root = "empty array";
    }

    private void look(JsonStream json, String path, int levels) {
        if (levels == 0) return;
        // Only there: further in stand whole screenshots.
        if (levels >= LEVELS - 1) json.scalar().ifPresent(value -> put(path, value));
        json.eachField(name -> {
            String inner = path.isEmpty() ? name : path + "." + name;
            // The outermost keys are few in any format; those of maps within can be as many as a project has files.
            if (levels == LEVELS || names.size() < MOST_NAMES) names.add(inner);
            look(json, inner, levels - 1);
        });
        json.eachElement(() -> {
            if (names.size() < MOST_NAMES) names.add(path + "[]");
            look(json, path + "[]", levels - 1);
        });
    }

    private void put(String path, String value) {
        if (values.size() < MOST_NAMES && value.length() <= LONGEST_VALUE) values.putIfAbsent(path, value);
    }

    private static String kind(JsonStream json) {
        if (json.isObject()) return "object";
        if (json.isArray()) return "array";
        return json.isNull() ? "null" : "scalar";
    }
}
