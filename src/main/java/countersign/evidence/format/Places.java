package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON of any length for what stands at some paths, and holds nothing but what stands there. A path is the keys from the outermost
 * value, each behind a {@code /}; {@code /*} stands for any key, {@code []} for each element of a list, and an empty path for the outermost
 * value itself.
 */
final class Places {
    private final Map<String, Consumer<Place>> readers = new LinkedHashMap<>();
    private final Set<String> ways = new LinkedHashSet<>();

    /** Hands what stands at {@code path}, wherever it does, to {@code reader}. */
    Places at(String path, Consumer<Place> reader) {
        readers.put(path, reader);
        for (String way = path; !way.isEmpty(); ) {
            way = way.substring(0, way.endsWith("[]") ? way.length() - 2 : way.lastIndexOf('/'));
            ways.add(way);
        }
        return this;
    }

    /**
     * Reads a file of one value.
     *
     * @throws countersign.evidence.Malformed where it is not JSON, exceeds a limit or goes on after the value
     */
    void read(EvidenceInput input) {
        JsonStream.read(input, json -> look(json, ""));
    }

    /** The same for a file of any number of values, one after the other. */
    void readEach(EvidenceInput input) {
        JsonStream.readEach(input, json -> look(json, ""));
    }

    private void look(JsonStream json, String path) {
        Consumer<Place> reader = readers.get(path);
        if (reader != null) reader.accept(Place.here(json));
        else if (ways.contains(path)) {
            json.eachField(name -> look(json, inner(path, name)));
            json.eachElement(() -> look(json, path + "[]"));
        }
    }

    private String inner(String path, String name) {
        String exact = path + "/" + name;
        return readers.containsKey(exact) || ways.contains(exact) ? exact : path + "/*";
    }
}
