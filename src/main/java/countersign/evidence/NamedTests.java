package countersign.evidence;

import countersign.source.Glob;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the patterns of names that requirements hold against the tests of one file match a test. */
final class NamedTests {
    private final Map<Glob, Predicate<String>> patterns = new LinkedHashMap<>();

    NamedTests(String file, Wanted wanted) {
        for (Wanted.Names names : wanted.names())
            if (names.in().matches(file))
                patterns.put(names.pattern(), names.pattern().nameMatcher());
    }

    Set<Glob> matching(String name) {
        if (patterns.isEmpty()) return Set.of();
        Set<Glob> matching = new LinkedHashSet<>();
        patterns.forEach((pattern, matcher) -> {
            if (matcher.test(name)) matching.add(pattern);
        });
        return matching;
    }
}
