package countersign.yaml;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;

/**
 * Where complaints about one file go; each shows the line that it is about.
 *
 * @param source the file, which may be a Markdown document with YAML in a comment
 */
public record Complaints(SourceFile source, Diagnostics diagnostics) {
    /** Reports with the line at {@code at} shown. */
    public void report(Code code, Location at, String message, String help) {
        String excerpt = at.line() <= source.lineCount() ? source.line(at.line()) : "";
        diagnostics.report(new Diagnostic(code, at, message, excerpt, help));
    }
}
