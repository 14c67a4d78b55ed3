package countersign.diagnostic;

import countersign.source.Cells;
import countersign.source.Isolated;
import countersign.source.Printable;

/** A diagnostic as a person reads it: place, severity and code, the line with the spot marked, and the next step. Safe for a terminal. */
public final class DiagnosticText {
    private static final String MARGIN = "    ";
    /** How much of a long line is shown, in UTF-16 units; the spot stands at three quarters of it at most. */
    private static final int SHOWN = 92;

    private DiagnosticText() {}

    /** Lines, each with its line end. */
    public static String of(Diagnostic diagnostic, Ink ink) {
        StringBuilder text = new StringBuilder();
        text.append(ink.paint(Ink.Tone.BOLD, Printable.line(diagnostic.at().toString())))
                .append(": ")
                .append(ink.paint(tone(diagnostic.severity()), kind(diagnostic)))
                .append(": ")
                .append(Isolated.of(Printable.line(diagnostic.message())))
                .append('\n');
        if (!diagnostic.excerpt().isBlank()) appendExcerpt(text, diagnostic, ink);
        if (!diagnostic.help().isEmpty())
            text.append("  help: ").append(Printable.line(diagnostic.help())).append('\n');
        return text.toString();
    }

    private static String kind(Diagnostic diagnostic) {
        return diagnostic.severity().word() + "[" + diagnostic.code().number() + "]";
    }

    private static void appendExcerpt(StringBuilder text, Diagnostic diagnostic, Ink ink) {
        String line = Printable.line(diagnostic.excerpt());
        int spot = Math.min(diagnostic.at().column() - 1, line.length());
        int from = Math.max(0, spot - SHOWN * 3 / 4);
        int to = Math.min(line.length(), from + SHOWN);
        String before = (from > 0 ? "…" : "") + line.substring(from, spot);
        text.append(MARGIN)
                .append(before)
                .append(line, spot, to)
                .append(to < line.length() ? "…" : "")
                .append('\n')
                .append(MARGIN)
                .append(" ".repeat(Cells.width(before)))
                .append(ink.paint(tone(diagnostic.severity()), "^"))
                .append('\n');
    }

    private static Ink.Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.Tone.RED;
            case WARNING -> Ink.Tone.YELLOW;
            case NOTE -> Ink.Tone.CYAN;
        };
    }
}
