package countersign.evidence;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence.State;
import countersign.evidence.Head.Syntax;
import countersign.evidence.Wanted.Language;
import countersign.source.InputFile;
import countersign.source.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks up in one file what requirements ask of it by path or pattern. Such a file needs no format of its own.
 *
 * @param asked each query once, in a fixed order
 */
record Lookups(InputFile file, Map<Language, Set<String>> asked, Readers readers, Limits limits) {
    static Lookups in(InputFile file, Wanted wanted, Readers readers, Limits limits) {
        Map<Language, Set<String>> asked = new EnumMap<>(Language.class);
        wanted.queries().stream()
                .filter(query -> query.in().matches(file.path()))
                .forEach(query -> asked.computeIfAbsent(query.language(), any -> new TreeSet<>())
                        .add(query.path()));
        return new Lookups(file, asked, readers, limits);
    }

    /** {@code reading} with what the queries select; a file that no format claimed counts as read if it can be looked up in. */
    Reading complete(Reading reading, Head head) throws IOException {
        boolean settled = reading.state() == State.AMBIGUOUS
                || (reading.state() != State.READ && !reading.format().isEmpty());
        boolean opaque = head.syntax() == Syntax.EMPTY || head.syntax() == Syntax.BINARY;
        if (settled || opaque) return reading;
        Reading completed = reading;
        for (Language language : asked.keySet()) completed = complete(completed, head, language);
        return completed;
    }

    private Reading complete(Reading reading, Head head, Language language) throws IOException {
        try {
            Lookup lookup = open(head, language);
            for (String query : asked.getOrDefault(language, Set.of())) select(lookup, query, reading.gathered());
            return reading.state() == State.READ ? reading : reading.readAs(lookup.syntax());
        } catch (Malformed flaw) {
            if (reading.state() != State.READ) return reading.refused(flaw);
            complain(reading.gathered(), flaw, "make the file smaller, or ask for a fact that its format gives");
            return reading;
        }
    }

    private Lookup open(Head head, Language language) throws IOException {
        try (InputStream opened = file.open()) {
            Digesting limited = new Digesting(opened, limits.treeBytes());
            return readers.lookups().open(new EvidenceInput(file.path(), limited, limits), head, language);
        }
    }

    private void select(Lookup lookup, String path, Gathered gathered) {
        try {
            gathered.add(new Fact.Selection(path, lookup.values().apply(path), Pointer.WHOLE_FILE));
        } catch (Malformed flaw) {
            complain(gathered, flaw, "mend the path in the requirement that asks for it");
        }
    }

    private void complain(Gathered gathered, Malformed flaw, String help) {
        Location at = new Location(file.path(), Math.max(flaw.line(), 1), Math.max(flaw.column(), 1));
        gathered.complain(new Diagnostic(Code.EVIDENCE_UNREADABLE, at, flaw.words(), "", help));
    }
}
