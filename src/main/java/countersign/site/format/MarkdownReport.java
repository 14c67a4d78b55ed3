package countersign.site.format;

import countersign.diagnostic.Diagnostic;
import countersign.site.view.Wording;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as Markdown for a CI job's summary: the decision and why, the checklists, what is still to be done, and what was complained of.
 * It ends below GitHub's limit of 1 MiB, over which a summary is dropped whole, and says what it leaves out.
 */
final class MarkdownReport implements ReportFormat {
    private static final int MOST_BYTES = (1 << 20) - (1 << 12);

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public void write(Report report, Medium medium, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        head(lines, report);
        List<ChecklistReport> decided = Gaps.decidedOn(report);
        if (!decided.isEmpty()) table(lines, decided);
        decided.forEach(checklist -> gaps(lines, checklist, medium.wording()));
        if (!report.diagnostics().isEmpty()) diagnostics(lines, report.diagnostics());
        write(lines, out);
    }

    private static void write(List<String> lines, OutputStream out) throws IOException {
        int written = 0;
        for (int i = 0; i < lines.size(); i++) {
            byte[] bytes = (lines.get(i) + "\n").getBytes(StandardCharsets.UTF_8);
            written += bytes.length;
            if (written > MOST_BYTES) {
                String rest = "\n" + Sums.count(lines.size() - i, "more line") + " left out: a summary holds 1 MiB.\n";
                out.write(rest.getBytes(StandardCharsets.UTF_8));
                return;
            }
            out.write(bytes);
        }
    }

    private static void head(List<String> lines, Report report) {
        String decision = report.decision().map(VerdictMark::word).orElse("Not decided");
        String title = report.header().title();
        lines.add("## " + decision + (title.isEmpty() ? "" : " for " + MarkdownText.escape(title)));
        lines.add("");
        lines.add(Sums.because(report));
        lines.add("");
        lines.add("As of " + report.header().asOf() + commit(report) + ", decided for what is due "
                + Sums.due(report.header().phase()) + ".");
        lines.add("");
    }

    private static String commit(Report report) {
        String dirty = report.header().subject().dirty() ? ", changed since" : "";
        return report.header()
                .subject()
                .commit()
                .map(id -> ", commit `" + id + "`" + dirty)
                .orElse("");
    }

    private static void table(List<String> lines, List<ChecklistReport> checklists) {
        lines.add("| checklist | decision | items |");
        lines.add("| --- | --- | --- |");
        for (ChecklistReport checklist : checklists) {
            lines.add("| " + MarkdownText.escape(checklist.checklist().path()) + " | "
                    + VerdictMark.word(checklist.decision()) + " | " + Sums.counts(checklist.tally()) + " |");
        }
        lines.add("");
    }

    private static void gaps(List<String> lines, ChecklistReport checklist, Wording wording) {
        List<Ruling> gaps = Gaps.bySection(checklist).values().stream()
                .flatMap(List::stream)
                .toList();
        if (gaps.isEmpty()) return;
        lines.add("### Still to do in "
                + MarkdownText.escape(checklist.checklist().path()));
        lines.add("");
        for (Ruling gap : gaps) {
            lines.add("- **" + VerdictMark.sign(gap.verdict()) + " " + VerdictMark.word(gap.verdict()) + "** line "
                    + gap.item().at().line() + ": "
                    + MarkdownText.escape(gap.item().text()) + "  ");
            lines.add("  — " + MarkdownText.escape(wording.text(gap.reason()))
                    + gap.next()
                            .map(next -> " → " + MarkdownText.escape(wording.text(next)))
                            .orElse(""));
        }
        lines.add("");
    }

    private static void diagnostics(List<String> lines, List<Diagnostic> diagnostics) {
        lines.add("### Complaints");
        lines.add("");
        for (Diagnostic diagnostic : diagnostics) {
            String help = diagnostic.help().isEmpty() ? "" : " → " + MarkdownText.escape(diagnostic.help());
            lines.add("- **" + diagnostic.severity().word() + "** "
                    + diagnostic.code().number() + " "
                    + MarkdownText.escape(diagnostic.at().toString()) + ": "
                    + MarkdownText.escape(diagnostic.message()) + help);
        }
        lines.add("");
    }
}
