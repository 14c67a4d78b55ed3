package countersign.checklist;

/**
 * Text in the plainest spelling that its readers take for the same: without accents, Arabic without vowel signs, lengthening and article,
 * wide letters and digits narrow. For comparing words only; what is compared stays as long as it has to be told apart, so kana and Hangul
 * stay as they are.
 */
final class Spelling {
    /** What stands for the letters from U+00C0 to U+017F, two places each. */
    private static final String LATIN =
            "A A A A A A AEC E E E E I I I I D N O O O O O   O U U U U Y thssa a a a a a aec e e e e i i i i "
                    + "d n o o o o o   o u u u u y thy A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g "
                    + "G g G g H h H h I i I i I i I i I i IJijJ j K k k L l L l L l L l L l N n N n N n n N n O o O o "
                    + "O o OEoeR r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s ";

    private static final int FIRST_LATIN = 0xC0;
    private static final int LAST_LATIN = 0x17F;

    private Spelling() {}

    static String plain(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= FIRST_LATIN && changes(text.charAt(i))) return changed(text);
        return text;
    }

    /** Umlauts as two letters. */
    static String digraphs(String text) {
        String pairs = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return pairs.equals(text) ? text : plain(pairs);
    }

    /** Whether any of it is in a script that sets no blanks between words, or sets them as it likes. */
    static boolean isUnspaced(String text) {
        for (int i = 0; i < text.length(); i++) if (isHangul(text.charAt(i)) || isRun(text.charAt(i))) return true;
        return false;
    }

    static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Whether it is a kana or an ideograph. */
    private static boolean isRun(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    private static boolean changes(char c) {
        return c <= LAST_LATIN
                || isMark(c)
                || c == 'ё'
                || c == 'Ё'
                || isArabic(c)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || c == 0x3000;
    }

    private static boolean isMark(char c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x64B && c <= 0x65F) || c == 0x670 || c == 0x640;
    }

    private static boolean isArabic(char c) {
        return c >= 0x600 && c <= 0x6FF;
    }

    private static String changed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean arabic = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            arabic |= isArabic(c);
            if (!isMark(c)) append(plain, c);
        }
        return arabic ? ArabicArticle.without(plain.toString()) : plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        if (c >= FIRST_LATIN && c <= LAST_LATIN) {
            int at = 2 * (c - FIRST_LATIN);
            plain.append(LATIN.charAt(at));
            if (LATIN.charAt(at + 1) != ' ') plain.append(LATIN.charAt(at + 1));
        } else if (c >= 0xFF01 && c <= 0xFF5E) plain.append((char) (c - 0xFEE0));
        else plain.append(one(c));
    }

    private static char one(char c) {
        return switch (c) {
            case 'ё' -> 'е';
            case 'Ё' -> 'Е';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case '\u3000' -> ' ';
            default -> digit(c);
        };
    }

    /** Arabic digits of both kinds as ASCII ones. */
    private static char digit(char c) {
        boolean arabic = isArabic(c) && Character.isDigit(c);
        return arabic ? (char) ('0' + Character.digit(c, 10)) : c;
    }
}
