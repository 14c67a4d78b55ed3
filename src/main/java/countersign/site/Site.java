package countersign.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The files of a site, by path with {@code /} between the parts. Grows; one thread at a time. */
public final class Site {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /** Adds a file; a path that is there already is a bug. */
    public void put(String path, byte[] content) {
        if (files.putIfAbsent(path, content) != null) throw new IllegalStateException("written twice: " + path);
    }

    /** Adds a text file in UTF-8. */
    public void put(String path, String content) {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }
}
