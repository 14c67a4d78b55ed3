package countersign.checklist;

/** The scripts that are told apart, and the language of those that only one is written in here. */
enum Script {
    LATIN("", 0x41, 0x24F),
    GREEK("el", 0x370, 0x3FF),
    CYRILLIC("", 0x400, 0x52F),
    HEBREW("he", 0x590, 0x5FF),
    ARABIC("", 0x600, 0x77F),
    DEVANAGARI("hi", 0x900, 0x97F),
    THAI("th", 0xE00, 0xE7F),
    KANA("ja", 0x3041, 0x30FF),
    HAN("zh", 0x3400, 0x9FFF),
    HANGUL("ko", 0xAC00, 0xD7A3),
    NONE("", 0, 0);

    private static final Script[] ALL = values();
    private final String language;
    private final int first;
    private final int last;

    Script(String language, int first, int last) {
        this.language = language;
        this.first = first;
        this.last = last;
    }

    /** The script of a letter or of a mark on one; {@link #NONE} for what is neither, and for a letter of any other script. */
    static Script of(char c) {
        if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? LATIN : NONE;
        if (c < 0xC0 || c == '\u00D7' || c == '\u00F7') return NONE;
        for (Script script : ALL) if (c >= script.first && c <= script.last) return isPart(c) ? script : NONE;
        return NONE;
    }

    String language() {
        return language;
    }

    /** Letters of a script without blanks, not its words, are what can be counted. */
    boolean isUnspaced() {
        return this == KANA || this == HAN || this == THAI;
    }

    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
