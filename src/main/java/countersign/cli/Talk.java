package countersign.cli;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.DiagnosticText;
import countersign.diagnostic.Ink;
import countersign.diagnostic.Severity;
import countersign.source.Printable;
import java.util.List;

/** What a command says to the person who started it, on standard error; standard output is kept for data. */
record Talk(Shell shell, boolean quiet, boolean noColour) {
    /** Colour on a terminal only, and never where somebody asked for none (no-color.org). */
    Ink ink() {
        boolean plain = noColour
                || !shell.terminal()
                || shell.variable("NO_COLOR").isPresent()
                || shell.variable("TERM").filter("dumb"::equals).isPresent();
        return plain ? Ink.PLAIN : Ink.COLOUR;
    }

    /** A line that a quiet run leaves out. */
    void say(String line) {
        if (!quiet) shell.err().println(line);
    }

    /** What a person may want to mend; said in a quiet run too. */
    void warn(String what) {
        shell.err().println("countersign: warning: " + Printable.line(what));
    }

    /** What is wrong with the command line or the machine, and what to do about it. */
    void complain(String message, String help) {
        shell.err().println("countersign: " + Printable.line(message));
        if (!help.isEmpty()) shell.err().println("  help: " + Printable.line(help));
    }

    /** Every diagnostic; a quiet run shows the errors. */
    void complain(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (!quiet || diagnostic.severity() == Severity.ERROR) {
                shell.err().print(DiagnosticText.of(diagnostic, ink()));
            }
        }
    }
}
