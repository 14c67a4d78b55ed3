package countersign.site.format;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Severity;
import countersign.site.view.Wording;
import countersign.source.Location;
import countersign.source.Printable;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Annotations on the lines of checklists, as GitHub Actions reads them from a step's output (its "workflow commands"). GitHub shows ten
 * of a kind for each step, so the worst come first and what is left out is counted.
 */
final class GithubReport implements ReportFormat {
    private static final int SHOWN_OF_A_KIND = 10;

    private static final Comparator<Ruling> WORST_FIRST = Comparator.comparing(
                    (Ruling gap) -> gap.item().traits().level())
            .thenComparing(Ruling::verdict)
            .thenComparing(gap -> gap.item().at());

    /** An annotation to be. */
    private record Note(Severity kind, Location at, String title, String message) {}

    @Override
    public String id() {
        return "github";
    }

    @Override
    public void write(Report report, Medium medium, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("::notice title=Countersign::")
                .append(data(Summary.of(report)))
                .append('\n');
        List<Note> notes = notes(report, medium.wording());
        for (Severity kind : Severity.values()) {
            // The decision itself is a notice.
            append(text, notes, kind, kind == Severity.NOTE ? SHOWN_OF_A_KIND - 1 : SHOWN_OF_A_KIND);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
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

    /** Worst first within each kind. */
    private static List<Note> notes(Report report, Wording wording) {
        Stream<Note> gaps = Gaps.decidedOn(report).stream()
                .flatMap(checklist -> Gaps.bySection(checklist).values().stream())
                .flatMap(List::stream)
                .sorted(WORST_FIRST)
                .map(gap -> note(gap, wording));
        return Stream.concat(gaps, report.diagnostics().stream().map(GithubReport::note))
                .toList();
    }

    private static Note note(Ruling gap, Wording wording) {
        boolean against = gap.verdict() == Verdict.CONTRADICTED || gap.verdict() == Verdict.FAILING;
        String message = gap.item().text() + "\n" + wording.text(gap.reason())
                + gap.next().map(next -> "\n→ " + wording.text(next)).orElse("");
        return new Note(
                against ? Severity.ERROR : Severity.WARNING, gap.item().at(), VerdictMark.word(gap.verdict()), message);
    }

    private static Note note(Diagnostic diagnostic) {
        String help = diagnostic.help().isEmpty() ? "" : "\nhelp: " + diagnostic.help();
        return new Note(
                diagnostic.severity(), diagnostic.at(), diagnostic.code().number(), diagnostic.message() + help);
    }

    /** What stands behind the second pair of colons; a line end of ours survives, escaped. */
    private static String data(String message) {
        List<String> lines = message.lines().map(Printable::line).toList();
        return String.join("\n", lines).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(Printable.line(value)).replace(":", "%3A").replace(",", "%2C");
    }
}
