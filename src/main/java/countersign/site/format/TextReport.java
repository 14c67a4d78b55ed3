package countersign.site.format;

import countersign.diagnostic.Ink.Tone;
import countersign.evidence.Evidence;
import countersign.terms.Phase;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Report.EvidenceUse;
import countersign.verdict.Ruling;
import countersign.verdict.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A report for a terminal: the decision and why, the phases, what is still to be done, and the decision again where the eye ends up. */
final class TextReport implements ReportFormat {
    private static final int PHASE_WIDTH = 15;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public void write(Report report, Medium medium, OutputStream out) throws IOException {
        Lines lines = new Lines(medium.ink());
        decision(lines, report);
        if (report.decision().isPresent()) {
            phases(lines.blank(), report);
            TextGaps gaps = new TextGaps(lines, medium.wording());
            report.checklists().forEach(gaps::write);
            report.forecast().ifPresent(new TextForecast(lines, medium.wording())::write);
            evidence(lines.blank(), report.evidence());
            decision(lines, report);
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void decision(Lines lines, Report report) {
        String why = Sums.because(report);
        if (report.decision().isEmpty()) {
            lines.add(0, Tone.RED, why);
            return;
        }
        String word = VerdictMark.word(report.decision().get());
        String label = lines.ink().paint(VerdictMark.tone(report.decision().get()), word);
        lines.hang(0, label + "  ", word.length() + 2, why);
    }

    private static void phases(Lines lines, Report report) {
        for (Phase phase : Phase.values()) {
            List<Ruling> rulings = inPhase(report, phase);
            if (rulings.isEmpty()) continue;
            String name = name(phase);
            String label = name + " ".repeat(PHASE_WIDTH - name.length());
            boolean decides = phase.isDueBy(report.header().phase());
            String sum = Sums.count(rulings.size(), "item") + ": " + Sums.counts(Tally.of(rulings));
            lines.hang(2, label, 2 + PHASE_WIDTH, sum + (decides ? "" : " (not decided on)"));
        }
    }

    private static String name(Phase phase) {
        return switch (phase) {
            case BEFORE -> "Before launch";
            case DURING -> "At launch";
            case AFTER -> "After launch";
            case CONTINGENCY -> "Contingency";
        };
    }

    private static List<Ruling> inPhase(Report report, Phase phase) {
        List<Ruling> rulings = new ArrayList<>();
        for (ChecklistReport checklist : report.checklists()) {
            for (Ruling ruling : checklist.rulings()) {
                if (ruling.item().traits().phase() == phase) rulings.add(ruling);
            }
        }
        return rulings;
    }

    private static void evidence(Lines lines, List<EvidenceUse> uses) {
        if (uses.isEmpty()) {
            lines.add(0, "No evidence file was read. That is not a pass.");
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Evidence.State state : Evidence.State.values()) {
            add(parts, uses, use -> use.evidence().state() == state, Terms.word(state));
        }
        add(parts, uses, use -> use.usedBy().isEmpty(), "that no item asks for");
        lines.add(0, Tone.SOFT, Sums.count(uses.size(), "evidence file") + ": " + String.join(", ", parts) + ".");
    }

    private static void add(List<String> parts, List<EvidenceUse> uses, Predicate<EvidenceUse> counted, String word) {
        long number = uses.stream().filter(counted).count();
        if (number > 0) parts.add(number + " " + word);
    }
}
