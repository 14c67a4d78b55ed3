package countersign.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that stand for one thing. Most are looked up; the few that a script or a language's endings ask more of are tried one by one:
 * those of a script without blanks anywhere in a text, stems and Korean words by their {@link Stem}.
 */
final class Words {
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> firsts = new LinkedHashSet<>();
    private final List<String> runs = new ArrayList<>();
    private final List<Stem> stems = new ArrayList<>();
    private int longest;

    /** Adds a word in its usual spelling, umlauts also as those write them who have none. */
    void add(String spelled) {
        String word = Spelling.plain(spelled);
        if (word.indexOf('*') >= 0) {
            stems.add(Stem.of(word));
            return;
        }
        put(word);
        String digraphs = Spelling.digraphs(spelled);
        if (!digraphs.equals(spelled)) put(digraphs);
        if (Spelling.isHangul(word.charAt(0))) stems.add(Stem.of(word));
        if (!Spelling.isUnspaced(word)) return;
        put(word.replace(" ", ""));
        if (!Spelling.isHangul(word.charAt(0)) && word.length() > 1) runs.add(word.replace(" ", ""));
    }

    private void put(String word) {
        words.add(word);
        firsts.add(word.substring(0, Stem.end(word, 0)));
        longest = Math.max(longest, Phrase.count(word));
    }

    boolean contain(String folded) {
        if (words.contains(folded)) return true;
        for (Stem stem : stems) if (stem.isAll(folded)) return true;
        return folded.indexOf(' ') > 0 && Spelling.isUnspaced(folded) && words.contains(folded.replace(" ", ""));
    }

    /** How many words of {@code folded} from the offset {@code from} on, where one begins, make the longest of these words; 0 where none does. */
    int leading(String folded, int from) {
        int found = 0;
        for (Stem stem : stems) found = Math.max(found, stem.at(folded, from));
        for (String run : runs) if (folded.startsWith(run, from)) found = Math.max(found, 1);
        int end = Stem.end(folded, from);
        if (!firsts.contains(folded.substring(from, end))) return found;
        for (int n = 1; n <= longest; n++) {
            if (words.contains(folded.substring(from, end))) found = Math.max(found, n);
            if (end == folded.length()) break;
            end = Stem.end(folded, end + 1);
        }
        return found;
    }

    /** Whether a word of a script without blanks stands anywhere in {@code folded}. */
    boolean run(String folded) {
        if (runs.isEmpty()) return false;
        String joined = folded.replace(" ", "");
        for (String run : runs) if (joined.contains(run)) return true;
        return false;
    }

    /** Whether {@code folded} ends in a word of a script without blanks, or in a Korean one. */
    boolean close(String folded) {
        for (String run : runs) if (folded.endsWith(run)) return true;
        int last = folded.lastIndexOf(' ') + 1;
        for (Stem stem : stems) if (Spelling.isUnspaced(folded) && stem.at(folded, last) > 0) return true;
        return false;
    }
}
