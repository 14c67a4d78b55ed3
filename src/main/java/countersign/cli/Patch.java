package countersign.cli;

import countersign.rewriting.Revised;
import countersign.rewriting.UnifiedDiff;
import countersign.source.Printable;
import java.io.PrintStream;

/** Changes as a unified diff: as they are for a program, fit to be looked at for a person. */
record Patch(Shell shell) {
    void print(Revised revised, PrintStream to) {
        String diff = UnifiedDiff.of(revised);
        if (shell.terminal()) diff.lines().map(Printable::line).forEach(to::println);
        else to.print(diff);
    }
}
