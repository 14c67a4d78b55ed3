package countersign.checklist;

import java.util.ArrayList;
import java.util.List;

/** How much alike two texts are, from 0 to 1, by words and by letters: an edit turns words around or letters, seldom both. */
final class Likeness {
    private Likeness() {}

    /** Of texts as {@link Folded#words} gives them. Below {@code least} it is enough to know that it is less. */
    static double of(String a, String b, double least) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        if (a.equals(b)) return 1;
        double words = words(List.of(a.split(" ", -1)), List.of(b.split(" ", -1)));
        int longer = Math.max(a.length(), b.length());
        double most = 1 - (double) Math.abs(a.length() - b.length()) / longer;
        return most < least || most <= words ? words : Math.max(words, 1 - (double) distance(a, b) / longer);
    }

    /** Twice the words in common by the words in both, the measure of Dice. */
    private static double words(List<String> a, List<String> b) {
        List<String> rest = new ArrayList<>(b);
        long common = a.stream().filter(rest::remove).count();
        return 2.0 * common / (a.size() + b.size());
    }

    /** Letters to change, add or drop, after Levenshtein. */
    private static int distance(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[b.length()];
    }
}
