package countersign.site.view;

import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Draws tallies. All lengths are in hundredths of a percent. */
final class Bars {
    static final List<Verdict> BEST_FIRST = List.of(
            Verdict.VERIFIED,
            Verdict.ATTESTED,
            Verdict.NOT_APPLICABLE,
            Verdict.CLAIMED,
            Verdict.WAIVED,
            Verdict.READY,
            Verdict.OPEN,
            Verdict.STALE,
            Verdict.UNSUPPORTED,
            Verdict.FAILING,
            Verdict.CONTRADICTED);
    private static final int WHOLE = 10_000;
    private static final int GAP = 70;
    private static final int NARROWEST = 40;

    private Bars() {}

    static Bar of(Tally tally, Wording wording) {
        List<Bar.Segment> segments = new ArrayList<>();
        long done = 0;
        for (Verdict verdict : BEST_FIRST) {
            int count = tally.of(verdict);
            if (count == 0) continue;
            long from = done * WHOLE / tally.total();
            done += count;
            long width = done * WHOLE / tally.total() - from;
            boolean against = verdict == Verdict.FAILING || verdict == Verdict.CONTRADICTED;
            segments.add(new Bar.Segment(
                    verdict.word(), percent(from + GAP / 2), percent(Math.max(width - GAP, NARROWEST)), against));
        }
        return new Bar(segments, words(tally, wording));
    }

    /** The counts in words, worst first. */
    static String words(Tally tally, Wording wording) {
        List<String> words = new ArrayList<>();
        tally.present()
                .forEach((verdict, count) ->
                        words.add(wording.number(count) + " " + wording.ui("verdict." + verdict.word())));
        return words.isEmpty() ? wording.ui("bar.empty") : String.join(", ", words);
    }

    private static String percent(long hundredths) {
        long part = hundredths % 100;
        return hundredths / 100 + (part < 10 ? ".0" : ".") + part + "%";
    }
}
