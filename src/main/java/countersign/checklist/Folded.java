package countersign.checklist;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Text in the form in which it is compared: what changes without a change of meaning is gone. */
final class Folded {
    private Folded() {}

    /** Letters and digits in lower case, everything else a single blank: emoji, marks and punctuation do not matter. */
    static String words(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        boolean gap = false;
        for (byte c : ascii) {
            if (c < 0) return wordsOfAnyScript(text);
            int kept = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
            boolean word = isKept(kept);
            if (word && gap && length > 0) ascii[length++] = ' ';
            if (word) ascii[length++] = (byte) kept;
            gap = !word;
        }
        return new String(ascii, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String wordsOfAnyScript(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int point = lower.codePointAt(i);
            i += Character.charCount(point);
            boolean word = isKept(point);
            if (word && gap && folded.length() > 0) folded.append(' ');
            if (word) folded.appendCodePoint(point);
            gap = !word;
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

    /** At most {@code longest} ASCII letters, digits and hyphens of folded {@code words}, cut between words where one fits. */
    static String slug(String words, int longest) {
        boolean ascii = words.getBytes(StandardCharsets.UTF_8).length == words.length();
        return cut((ascii ? words : ascii(words)).replace(' ', '-'), longest);
    }

    /** Accents dropped, other scripts left out. */
    private static String ascii(String words) {
        StringBuilder ascii = new StringBuilder();
        for (byte c : Normalizer.normalize(words, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)) {
            boolean blank = c == ' ' && ascii.length() > 0 && ascii.charAt(ascii.length() - 1) != ' ';
            if (isKept(c) || blank) ascii.append((char) c);
        }
        return ascii.toString();
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
        // A mark of its own category, it only says whether the sign before it is an emoji.
        if (point == 0xFE0E || point == 0xFE0F) return false;
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
