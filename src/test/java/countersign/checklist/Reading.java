package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import java.util.Map;

/** Reads a short text, for tests that look at one thing. */
final class Reading {
    static final ReadingRules NO_RULES = new ReadingRules(Map.of(), Map.of(), Map.of());

    private Reading() {}

    static Checklist of(String... lines) {
        return by(NO_RULES, lines);
    }

    static Checklist by(ReadingRules rules, String... lines) {
        SourceFile source = SourceFile.of("a.md", String.join("\n", lines));
        var checklist = new ChecklistParser(rules).parse(source, new Diagnostics());
        assertThat(checklist).isPresent();
        return checklist.orElseThrow();
    }
}
