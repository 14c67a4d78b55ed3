package countersign.checklist;

import java.util.Set;

/**
 * A word of which only the beginning or the end is told, {@code развертыван*} or {@code *leiter}, or a Korean one, which takes a particle
 * behind it and another noun before it.
 */
record Stem(String words, boolean open, boolean closed, boolean korean) {
    private static final Set<String> PARTICLES = Set.of(
            "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에는", "에만", "로", "으로", "와", "과", "도", "만", "까지", "부터", "시",
            "란", "일");

    private static final int LONGEST_PARTICLE = 2;

    static Stem of(String pattern) {
        boolean open = pattern.startsWith("*");
        boolean closed = !pattern.endsWith("*");
        String words = pattern.substring(open ? 1 : 0, pattern.length() - (closed ? 0 : 1));
        return new Stem(words, open, closed, Spelling.isHangul(words.charAt(0)));
    }

    /** Whether it is the whole of {@code folded}: a Korean word as it stands. */
    boolean isAll(String folded) {
        if (korean) return false;
        int end = at(folded, 0) == 0 ? -1 : ending(folded, 0);
        return end == folded.length();
    }

    /** How many words of {@code folded} it makes from the offset {@code from} on, where one begins; 0 where it does not stand there. */
    int at(String folded, int from) {
        return ending(folded, from) < 0 ? 0 : Phrase.count(words);
    }

    private int ending(String folded, int from) {
        int end = end(folded, from);
        for (int n = Phrase.count(words); n > 1; n--) {
            if (end == folded.length()) return -1;
            end = end(folded, end + 1);
        }
        return fits(folded.substring(from, end)) ? end : -1;
    }

    private boolean fits(String text) {
        if (!closed) return text.startsWith(words);
        if (open) return text.endsWith(words);
        if (ends(text)) return true;
        for (int n = 1; n <= LONGEST_PARTICLE && n < text.length(); n++)
            if (PARTICLES.contains(text.substring(text.length() - n)) && ends(text.substring(0, text.length() - n)))
                return true;
        return false;
    }

    /** One syllable alone is too common an end to tell anything. */
    private boolean ends(String text) {
        boolean compound = words.length() > 1 && words.indexOf(' ') < 0;
        return compound ? text.endsWith(words) : text.equals(words);
    }

    /** Where the word ends that begins at {@code from}. */
    static int end(String folded, int from) {
        int blank = folded.indexOf(' ', from);
        return blank < 0 ? folded.length() : blank;
    }
}
