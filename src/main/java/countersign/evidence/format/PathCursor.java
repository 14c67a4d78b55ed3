package countersign.evidence.format;

import countersign.evidence.Malformed;
import java.util.Optional;

/** A place in the text of a path while it is read. */
final class PathCursor {
    private final String text;
    private int at;

    PathCursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipBlank();
        return at == text.length();
    }

    /** Whether {@code symbol} comes next; if so it is taken. */
    boolean take(String symbol) {
        skipBlank();
        boolean there = text.startsWith(symbol, at);
        if (there) at += symbol.length();
        return there;
    }

    void expect(String symbol) {
        if (!take(symbol)) throw flaw("\"" + symbol + "\" is missing");
    }

    boolean sees(String symbol) {
        skipBlank();
        return text.startsWith(symbol, at);
    }

    /** A name without quotes, or a word such as true; empty where none comes next. */
    String word() {
        int start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) at++;
        return text.substring(start, at);
    }

    /** A number as it is written. */
    Optional<String> number() {
        skipBlank();
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
        return start == at ? Optional.empty() : Optional.of(text.substring(start, at));
    }

    /** A whole number. */
    Optional<Integer> whole() {
        skipBlank();
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') at++;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        if (start == at) return Optional.empty();
        try {
            return Optional.of(Integer.valueOf(text.substring(start, at)));
        } catch (NumberFormatException e) {
            throw flaw("an index has to be a whole number");
        }
    }

    /** A string in single or double quotes, its escapes resolved. */
    Optional<String> quoted() {
        skipBlank();
        if (at == text.length() || "'\"".indexOf(text.charAt(at)) < 0) return Optional.empty();
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) value.append(character());
        if (at == text.length()) throw flaw("a quote is not closed");
        at++;
        return Optional.of(value.toString());
    }

    private char character() {
        char c = text.charAt(at++);
        if (c != '\\') return c;
        if (at == text.length()) throw flaw("an escape is not complete");
        char escaped = text.charAt(at++);
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            case '\\', '/', '\'', '"' -> escaped;
            default -> throw flaw("an escape that JSON does not have");
        };
    }

    private char unicode() {
        try {
            char c = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return c;
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw flaw("an escape is not complete");
        }
    }

    /** What is wrong with the path at this place. */
    Malformed flaw(String message) {
        return new Malformed("the path " + text + " cannot be read at its character " + (at + 1) + ": " + message);
    }

    private void skipBlank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c >= 0x80;
    }
}
