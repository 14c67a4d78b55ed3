package countersign.site.format;

import countersign.verdict.Report;

/** A report in one line. */
public final class Summary {
    private Summary() {}

    /** The decision and why. */
    public static String of(Report report) {
        return report.decision().map(made -> VerdictMark.word(made) + ". ").orElse("") + Sums.because(report);
    }
}
