package countersign.diagnostic;

import countersign.source.Location;
import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that was complained of in one run. Grows; one thread at a time. */
public final class Diagnostics {
    private final List<Diagnostic> reported = new ArrayList<>();

    public void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    /** Reports with no line to show. */
    public void report(Code code, Location at, String message, String help) {
        report(new Diagnostic(code, at, message, "", help));
    }

    /** Reports at the character {@code offset} of {@code file}, showing its line. */
    public void report(Code code, SourceFile file, int offset, Words words) {
        Location at = file.at(offset);
        report(new Diagnostic(code, at, words.message(), file.line(at.line()), words.help()));
    }

    /** Whether any error was reported. */
    public boolean hasErrors() {
        return reported.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** By place, then code: the same for the same input, in whatever order it was read. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(reported);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /**
     * What a diagnostic says.
     *
     * @param message what is wrong here
     * @param help the next step, or the mended line; or empty
     */
    public record Words(String message, String help) {}
}
