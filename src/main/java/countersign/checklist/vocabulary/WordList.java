package countersign.checklist.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words in one line, a comma and a blank between them; <code>{pre, post} {launch, release}</code> is each with each. */
final class WordList {
    private static final String COMMA = ", ";

    private WordList() {}

    static String each(String first, String second) {
        return "{" + first + "} {" + second + "}";
    }

    static Set<String> read(String list) {
        Set<String> words = new LinkedHashSet<>();
        for (int from = 0; from < list.length(); ) {
            boolean pairs = list.charAt(from) == '{';
            int to = pairs ? list.indexOf('}', list.indexOf('}', from) + 1) + 1 : end(list, from);
            String entry = list.substring(from, to);
            if (pairs) pair(entry, words);
            else words.add(entry);
            from = to + COMMA.length();
        }
        return words;
    }

    private static void pair(String entry, Set<String> words) {
        int close = entry.indexOf('}');
        List<String> second = split(entry.substring(close + 3, entry.length() - 1));
        for (String one : split(entry.substring(1, close))) for (String other : second) words.add(one + " " + other);
    }

    private static List<String> split(String list) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < list.length(); from = end(list, from) + COMMA.length())
            words.add(list.substring(from, end(list, from)));
        return words;
    }

    private static int end(String list, int from) {
        int comma = list.indexOf(COMMA, from);
        return comma < 0 ? list.length() : comma;
    }
}
