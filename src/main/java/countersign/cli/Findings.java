package countersign.cli;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.DiagnosticText;
import countersign.diagnostic.Severity;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import countersign.site.format.Annotations;
import countersign.site.format.LintJson;
import countersign.site.format.Sums;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What {@code lint} found and mended, on its way out in the format asked for. */
final class Findings {
    private static final List<String> FORMATS = List.of("text", "json", "github");

    private final Asked asked;
    private final String format;
    private final List<LintJson.Fixed> fixed = new ArrayList<>();

    Findings(Asked asked) {
        this.asked = asked;
        this.format = Words.oneOf(FORMATS, asked.value(Options.FORMAT).orElse("text"), Options.FORMAT);
    }

    /** Shows what was mended in a file; beside the data where programs read those. */
    void fixed(Revised revised) {
        PrintStream to =
                format.equals("text") ? asked.shell().out() : asked.shell().err();
        new Patch(asked.shell()).print(revised, to);
        for (Edit edit : revised.edits())
            fixed.add(new LintJson.Fixed(
                    revised.path(), revised.source().at(edit.start()).line()));
    }

    void write(List<Diagnostic> found) throws IOException {
        PrintStream out = asked.shell().out();
        switch (format) {
            case "json" -> LintJson.write(found, fixed, out);
            case "github" -> Annotations.write(found, out);
            default -> text(found, out);
        }
    }

    private void text(List<Diagnostic> found, PrintStream out) {
        boolean quiet = asked.has(Options.QUIET);
        for (Diagnostic each : found)
            if (!quiet || each.severity() == Severity.ERROR)
                out.print(DiagnosticText.of(each, asked.talk().ink()));
        if (!quiet) out.println(sum(found));
    }

    private String sum(List<Diagnostic> found) {
        long files = found.stream().map(each -> each.at().path()).distinct().count();
        List<String> parts = new ArrayList<>();
        if (!fixed.isEmpty()) parts.add(Sums.count(fixed.size(), "line") + " mended");
        for (Severity severity : Severity.values()) {
            long n = found.stream().filter(each -> each.severity() == severity).count();
            if (n > 0) parts.add(Sums.count(n, severity.word()));
        }
        if (found.isEmpty()) parts.add("nothing found");
        String sum = String.join(", ", parts) + (found.isEmpty() ? "." : " in " + Sums.count(files, "file") + ".");
        return Character.toUpperCase(sum.charAt(0)) + sum.substring(1);
    }
}
