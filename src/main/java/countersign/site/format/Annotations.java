package countersign.site.format;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Severity;
import countersign.source.Location;
import countersign.source.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Annotations on lines of files, as GitHub Actions reads them from a step's output (its "workflow commands"). GitHub shows ten of a kind for
 * each step; what is left out is counted.
 */
public final class Annotations {
    private static final int SHOWN_OF_A_KIND = 10;

    private Annotations() {}

    /** An annotation to be. */
    record Note(Severity kind, Location at, String title, String message) {}

    /** Writes one for each of {@code diagnostics}, in their order within each severity. */
    public static void write(List<Diagnostic> diagnostics, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        append(text, diagnostics.stream().map(Annotations::note).toList(), 0);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Note note(Diagnostic diagnostic) {
        String help = diagnostic.help().isEmpty() ? "" : "\nhelp: " + diagnostic.help();
        return new Note(
                diagnostic.severity(), diagnostic.at(), diagnostic.code().number(), diagnostic.message() + help);
    }

    /** @param notices how many notices the step has already */
    static void append(StringBuilder text, List<Note> notes, int notices) {
        for (Severity kind : Severity.values()) {
            append(text, notes, kind, kind == Severity.NOTE ? SHOWN_OF_A_KIND - notices : SHOWN_OF_A_KIND);
        }
    }

    private static void append(StringBuilder text, List<Note> notes, Severity kind, int most) {
        List<Note> ofKind = notes.stream().filter(note -> note.kind() == kind).toList();
        ofKind.stream().limit(most).forEach(note -> append(text, note));
        int left = ofKind.size() - most;
        if (left > 0) {
            text.append("Countersign leaves out ")
                    .append(Sums.count(left, "more " + kind.word()))
                    .append(": GitHub shows ")
                    .append(SHOWN_OF_A_KIND)
                    .append(" of a kind for each step.\n");
        }
    }

    private static void append(StringBuilder text, Note note) {
        text.append("::")
                .append(note.kind() == Severity.NOTE ? "notice" : note.kind().word())
                .append(" file=")
                .append(property(note.at().path()))
                .append(",line=")
                .append(note.at().line())
                .append(",col=")
                .append(note.at().column())
                .append(",title=")
                .append(property(note.title()))
                .append("::")
                .append(data(note.message()))
                .append('\n');
    }

    /** What stands behind the second pair of colons; a line end of ours survives, escaped. */
    static String data(String message) {
        List<String> lines = message.lines().map(Printable::line).toList();
        return String.join("\n", lines).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(Printable.line(value)).replace(":", "%3A").replace(",", "%2C");
    }
}
