package countersign.checklist;

import java.text.Normalizer;
import java.util.Locale;

/** Text in the form in which it is compared: what changes without a change of meaning is gone. */
final class Folded {
    private Folded() {}

    /** Letters and digits in lower case, everything else a single blank: emoji, marks and punctuation do not matter. */
    static String words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int point = lower.codePointAt(i);
            i += Character.charCount(point);
            if (isKept(point)) {
                if (gap && folded.length() > 0) folded.append(' ');
                folded.appendCodePoint(point);
            }
            gap = !isKept(point);
        }
        return folded.toString();
    }

    /** Whether the words of {@code part} stand in {@code text}, one behind the other. */
    static boolean contains(String text, String part) {
        String words = words(part);
        return !words.isEmpty() && (" " + words(text) + " ").contains(" " + words + " ");
    }

    /** A heading's words without the number before them, which changes when another section comes or goes. */
    static String heading(String text) {
        String words = words(text);
        int at = 0;
        while (at < words.length() && (Character.isDigit(words.charAt(at)) || words.charAt(at) == ' ')) at++;
        return at == words.length() || at == 0 || words.charAt(at - 1) != ' ' ? words : words.substring(at);
    }

    /** At most {@code longest} ASCII letters, digits and hyphens, cut between words where one fits. */
    static String slug(String text, int longest) {
        String plain = Normalizer.normalize(words(text), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) slug.append(c);
            else if (c == ' ' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') slug.append('-');
        }
        return cut(slug.toString(), longest);
    }

    private static String cut(String slug, int longest) {
        String kept = slug.length() <= longest ? slug : slug.substring(0, longest);
        int hyphen = kept.lastIndexOf('-');
        boolean inWord = slug.length() > longest && slug.charAt(longest) != '-';
        if (inWord && hyphen > 0) kept = kept.substring(0, hyphen);
        return kept.endsWith("-") ? kept.substring(0, kept.length() - 1) : kept;
    }

    private static boolean isKept(int point) {
        if (point < 0x80) return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
