package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Pointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The parts of a JSON object that matter, where one of them is a list too long to be held: its elements are handed over as they come, a few
 * others are kept, and the rest is passed over. A part is named by the keys to it with dots between them.
 */
final class JsonParts {
    private static final Place NOTHING = new Place("", Optional.empty(), Pointer.WHOLE_FILE);

    private final String list;
    private final Set<String> kept;
    private final Consumer<Place> reader;
    private final Map<String, Place> found = new LinkedHashMap<>();

    private JsonParts(String list, Set<String> kept, Consumer<Place> reader) {
        this.list = list;
        this.kept = kept;
        this.reader = reader;
    }

    /**
     * Hands each element of {@code list} to {@code reader} and keeps what is {@code kept}.
     *
     * @throws countersign.evidence.Malformed where the file is not JSON or exceeds a limit
     */
    static JsonParts read(EvidenceInput input, String list, Set<String> kept, Consumer<Place> reader) {
        JsonParts parts = new JsonParts(list, kept, reader);
        JsonStream.read(input, json -> parts.walk(json, ""));
        return parts;
    }

    /** What was kept under {@code name}; a place with nothing in it where the file has none. */
    Place at(String name) {
        return found.getOrDefault(name, NOTHING);
    }

    private void walk(JsonStream json, String outer) {
        json.eachField(name -> {
            String path = outer + name;
            if (path.equals(list)) json.eachElement(() -> reader.accept(Place.here(json)));
            else if (kept.contains(path)) found.put(path, Place.here(json));
            else if (leads(path + ".")) walk(json, path + ".");
        });
    }

    private boolean leads(String path) {
        return Stream.concat(Stream.of(list), kept.stream()).anyMatch(part -> part.startsWith(path));
    }
}
