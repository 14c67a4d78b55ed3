package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key to the marks, on one line: {@code [ ] open / [~] begun / [x] done}, {@code ⬜ Not started | ✅ Done}. */
record Legend(Lexicon lexicon) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{1,4})\\](?![(\\[])");
    private static final String JUNK = "-/|,;:*+=.\u2022\u2192\u2013\u2014";

    /** How many marks a line explains at least that does not say that it is a legend. */
    private static final int FEWEST = 3;

    /** A mark and what is said of it. */
    private record Entry(String mark, Optional<Claim> claim, String words) {
        boolean isStatus(Lexicon lexicon) {
            return StatusCell.of(words, lexicon)
                            .filter(status -> !status.sign())
                            .isPresent()
                    || lexicon.is(Sense.LEGEND_WORD, words);
        }

        /** Whether the words do not say anything else than GitHub's own two marks. */
        boolean agrees(Lexicon lexicon) {
            Optional<Claim> said = StatusCell.of(words, lexicon).map(StatusCell.Status::claim);
            boolean plain = mark.equals(" ") || mark.equalsIgnoreCase("x");
            return !plain || said.isEmpty() || said.equals(claim);
        }
    }

    /** Whether {@code line} explains marks; {@code said} where its label or heading says so. */
    boolean is(String line, boolean said) {
        List<Entry> entries = entries(line);
        long marks = entries.stream().map(Entry::mark).distinct().count();
        boolean telling = entries.size() >= (said ? 2 : FEWEST) && marks == entries.size();
        return telling
                && entries.stream().allMatch(entry -> entry.isStatus(lexicon) && (said || entry.agrees(lexicon)));
    }

    /** The marks of a line that begins with one. */
    private static List<Entry> entries(String line) {
        List<Entry> entries = new ArrayList<>();
        Optional<Found> open = mark(line, 0);
        while (open.isPresent()) {
            Optional<Found> next = Optional.empty();
            int at = open.get().end();
            while (at < line.length() && next.isEmpty()) {
                next = mark(line, at);
                if (next.isEmpty()) at++;
            }
            String words =
                    PlainText.trimmed(PlainText.of(line.substring(open.get().end(), at)), JUNK);
            entries.add(new Entry(open.get().mark(), open.get().claim(), words));
            open = next;
        }
        return entries;
    }

    private record Found(String mark, Optional<Claim> claim, int end) {}

    private static Optional<Found> mark(String line, int at) {
        Matcher brackets = BRACKETS.matcher(line).region(at, line.length());
        if (brackets.lookingAt()) {
            String mark = brackets.group(1);
            Optional<Claim> claim = Mark.of(mark, ReadingRules.DEFAULT).flatMap(Mark::claim);
            return Optional.of(new Found(mark, claim, brackets.end()));
        }
        return Sign.at(line, at)
                .map(sign -> new Found(
                        line.substring(at, at + sign.length()), Optional.of(sign.claim()), at + sign.length()));
    }
}
