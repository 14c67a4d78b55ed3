package countersign.evidence;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence.State;
import countersign.evidence.Head.Syntax;
import countersign.source.InputFile;
import countersign.source.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Looks up in one file what requirements ask of it by path. Such a file needs no format of its own.
 *
 * @param paths each of them once, in a fixed order
 */
record Lookups(InputFile file, List<String> paths, Readers readers, Limits limits) {
    static Lookups in(InputFile file, Wanted wanted, Readers readers, Limits limits) {
        List<String> paths = wanted.queries().stream()
                .filter(query -> query.in().matches(file.path()))
                .map(Wanted.Query::path)
                .distinct()
                .sorted()
                .toList();
        return new Lookups(file, paths, readers, limits);
    }

    /** {@code reading} with what the paths select; a file that no format claimed counts as read if it can be looked up in. */
    Reading complete(Reading reading, Head head) throws IOException {
        boolean settled = reading.state() == State.AMBIGUOUS
                || (reading.state() != State.READ && !reading.format().isEmpty());
        boolean opaque = head.syntax() == Syntax.EMPTY || head.syntax() == Syntax.BINARY;
        if (paths.isEmpty() || settled || opaque) return reading;
        try {
            Lookup lookup = open(head);
            for (String path : paths) select(lookup, path, reading.gathered());
            return reading.state() == State.READ ? reading : reading.readAs(lookup.syntax());
        } catch (Malformed flaw) {
            if (reading.state() != State.READ) return reading.refused(flaw);
            complain(reading.gathered(), flaw, "make the file smaller, or ask for a fact that its format gives");
            return reading;
        }
    }

    private Lookup open(Head head) throws IOException {
        try (InputStream opened = file.open()) {
            Digesting limited = new Digesting(opened, limits.treeBytes());
            return readers.lookups().open(new EvidenceInput(file.path(), limited, limits), head);
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
