package countersign.site.format;

import countersign.diagnostic.Ink;
import countersign.diagnostic.Ink.Tone;
import countersign.terms.Decision;
import countersign.verdict.Verdict;

/** How a verdict looks where there is only text: a sign, the word, and a colour that says nothing by itself. */
final class VerdictMark {
    /** The width of the longest mark of an item that holds a launch back. */
    static final int WIDTH = 14;

    private VerdictMark() {}

    /** One cell wide. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED -> "✘";
            case FAILING -> "✗";
            case UNSUPPORTED -> "?";
            case STALE -> "◔";
            case OPEN -> "□";
            case READY -> "▣";
            case WAIVED -> "=";
            case CLAIMED -> "☐";
            case ATTESTED -> "●";
            case VERIFIED -> "■";
            case NOT_APPLICABLE -> "–";
        };
    }

    static String word(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    /** Sign and word, padded to {@link #WIDTH}. */
    static String padded(Verdict verdict, Ink ink) {
        String mark = sign(verdict) + " " + word(verdict);
        return ink.paint(tone(verdict), mark) + " ".repeat(Math.max(0, WIDTH - mark.length()));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED, FAILING -> Tone.RED;
            case UNSUPPORTED, STALE, CLAIMED -> Tone.YELLOW;
            case OPEN -> Tone.BOLD;
            case READY -> Tone.BLUE;
            case WAIVED -> Tone.MAGENTA;
            case ATTESTED -> Tone.CYAN;
            case VERIFIED -> Tone.GREEN;
            case NOT_APPLICABLE -> Tone.SOFT;
        };
    }

    static Tone tone(Decision decision) {
        return switch (decision) {
            case GO -> Tone.GREEN;
            case CONDITIONAL -> Tone.YELLOW;
            case NO_GO -> Tone.RED;
        };
    }

    /** As it begins a sentence. */
    static String word(Decision decision) {
        return switch (decision) {
            case GO -> "Go";
            case CONDITIONAL -> "Conditional";
            case NO_GO -> "No-go";
        };
    }
}
