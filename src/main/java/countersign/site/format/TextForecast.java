package countersign.site.format;

import countersign.diagnostic.Ink.Tone;
import countersign.site.view.Wording;
import countersign.verdict.Forecast;
import countersign.verdict.Forecast.Expiry;
import countersign.verdict.Verdict;

/** What runs out soon, for a terminal: when, which item, what of it, and what the item becomes. */
final class TextForecast {
    private static final int INDENT = 4;
    private static final int HANG = INDENT + "2026-11-22 06:00 UTC".length() + 2;

    private final Lines lines;
    private final Wording wording;

    TextForecast(Lines lines, Wording wording) {
        this.lines = lines;
        this.wording = wording;
    }

    void write(Forecast forecast) {
        String day = wording.date(forecast.until());
        lines.blank();
        if (forecast.expiries().isEmpty()) {
            lines.add(0, Tone.SOFT, "Nothing that counts now runs out by " + day + ".");
            return;
        }
        int size = forecast.expiries().size();
        lines.add(
                0,
                Tone.BOLD,
                Sums.count(size, "thing") + " that " + (size == 1 ? "counts" : "count") + " now "
                        + (size == 1 ? "runs" : "run") + " out by " + day);
        forecast.expiries().forEach(this::expiry);
    }

    private void expiry(Expiry expiry) {
        lines.hang(
                        INDENT,
                        wording.moment(expiry.at()) + "  ",
                        HANG,
                        expiry.ruling().item().text())
                .aside(HANG, expiry.ruling().item().at().toString())
                .hang(HANG, "", HANG, what(expiry) + "; " + change(expiry));
    }

    static String what(Expiry expiry) {
        return switch (expiry.kind()) {
            case WAIVER ->
                "the waiver by " + expiry.ruling().waiver().orElseThrow().approver();
            case ATTESTATION, EVIDENCE ->
                RequirementText.of(expiry.proof().orElseThrow().need().requirement());
        };
    }

    private static String change(Expiry expiry) {
        Verdict now = expiry.ruling().verdict();
        if (now == expiry.then()) return "it stays " + VerdictMark.word(now);
        return VerdictMark.word(now) + " becomes " + VerdictMark.word(expiry.then());
    }
}
