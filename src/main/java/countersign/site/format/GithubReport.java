package countersign.site.format;

import countersign.diagnostic.Severity;
import countersign.site.view.Wording;
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
 * Annotations on the lines of checklists, as GitHub Actions reads them from a step's output, worst first.
 */
final class GithubReport implements ReportFormat {
    private static final Comparator<Ruling> WORST_FIRST = Comparator.comparing(
                    (Ruling gap) -> gap.item().traits().level())
            .thenComparing(Ruling::verdict)
            .thenComparing(gap -> gap.item().at());

    @Override
    public String id() {
        return "github";
    }

    @Override
    public void write(Report report, Medium medium, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("::notice title=Countersign::")
                .append(Annotations.data(Summary.of(report)))
                .append('\n');
        // The decision itself is a notice.
        Annotations.append(text, notes(report, medium.wording()), 1);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Worst first within each kind. */
    private static List<Annotations.Note> notes(Report report, Wording wording) {
        Stream<Annotations.Note> gaps = Gaps.decidedOn(report).stream()
                .flatMap(checklist -> Gaps.bySection(checklist).values().stream())
                .flatMap(List::stream)
                .sorted(WORST_FIRST)
                .map(gap -> note(gap, wording));
        return Stream.concat(gaps, report.diagnostics().stream().map(Annotations::note))
                .toList();
    }

    private static Annotations.Note note(Ruling gap, Wording wording) {
        boolean against = gap.verdict() == Verdict.CONTRADICTED || gap.verdict() == Verdict.FAILING;
        String message = gap.item().text() + "\n" + wording.text(gap.reason())
                + gap.next().map(next -> "\n→ " + wording.text(next)).orElse("");
        Severity severity = gap.verdict() == Verdict.WAIVED ? Severity.NOTE : Severity.WARNING;
        return new Annotations.Note(
                against ? Severity.ERROR : severity, gap.item().at(), VerdictMark.word(gap.verdict()), message);
    }
}
