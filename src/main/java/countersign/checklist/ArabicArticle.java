package countersign.checklist;

import java.util.List;

/** The article that Arabic writes on to its word, with the particles that go before it. */
final class ArabicArticle {
    private static final List<String> FORMS = List.of("وال", "بال", "فال", "كال", "ال", "لل");

    /** What is left behind an article has at least so many letters; a shorter word begins with these letters by itself. */
    private static final int SHORTEST = 3;

    private ArabicArticle() {}

    static String without(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int end = from;
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
            plain.append(word(text.substring(from, end)));
            if (end < text.length()) plain.append(text.charAt(end));
            from = end + 1;
        }
        return plain.toString();
    }

    private static String word(String word) {
        for (String form : FORMS)
            if (word.startsWith(form) && word.length() >= form.length() + SHORTEST)
                return word.substring(form.length());
        return word;
    }
}
