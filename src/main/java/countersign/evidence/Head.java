package countersign.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file looks like from its beginning.
 *
 * @param path from the root
 * @param root of XML the local name of the root element; of JSON what its first value is: {@code object}, {@code array},
 *     {@code empty array}, {@code null} or {@code scalar}; else empty
 * @param names what is there in XML or JSON, as paths of a few levels: {@code testsuites/testsuite}, {@code runs[].tool.driver}
 * @param values scalars of JSON by path, and attributes of the XML root by {@code @name}
 * @param text the beginning of what is neither XML nor JSON
 * @param flaw why it could not be read to the end of what was looked at
 */
public record Head(
        String path,
        Syntax syntax,
        String root,
        Set<String> names,
        Map<String, String> values,
        String text,
        Optional<Malformed> flaw) {
    public Head {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What a file is written in. */
    public enum Syntax {
        EMPTY,
        XML,
        JSON,
        /** More than one JSON value, one after the other. */
        JSON_LINES,
        TEXT,
        BINARY
    }

    /** Whether this is JSON whose first value is an object with all of {@code paths}. */
    public boolean isObjectWith(String... paths) {
        return syntax == Syntax.JSON && root.equals("object") && names.containsAll(Set.of(paths));
    }

    /** Whether this is JSON whose first value is a list, with all of {@code paths} within its elements. */
    public boolean isListOf(String... paths) {
        return syntax == Syntax.JSON
                && root.equals("array")
                && Stream.of(paths).allMatch(path -> names.contains("[]." + path));
    }

    /** Whether this is one JSON object after the other, or a single one, the first with all of {@code paths}. */
    public boolean isRecordsWith(String... paths) {
        boolean json = syntax == Syntax.JSON || syntax == Syntax.JSON_LINES;
        return json && root.equals("object") && names.containsAll(Set.of(paths));
    }

    /** Whether this is XML with a root element of this local name. */
    public boolean isXml(String localName) {
        return syntax == Syntax.XML && root.equals(localName);
    }

    /** Whether this is text in whose beginning {@code pattern} is found. */
    public boolean isTextWith(Pattern pattern) {
        return syntax == Syntax.TEXT && pattern.matcher(text).find();
    }

    /** The scalar at {@code path}, or empty. */
    public String value(String path) {
        return values.getOrDefault(path, "");
    }
}
