package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the text of a countersign comment apart: {@code key=value} with blanks between them. A value runs to the next blank; in quotes, to
 * the closing quote; after an opening brace or bracket, to the one that closes it, quotes inside respected.
 */
final class AnnotationText {
    private final String text;
    private final int end;
    private int at;

    private AnnotationText(String text, int from, int end) {
        this.text = text;
        this.end = end;
        this.at = from;
    }

    /** A key and its value, and where the value's first character is. */
    record Pair(String key, String value, int offset) {}

    /** The pairs, and the offset of what could not be read. */
    record Result(List<Pair> pairs, Optional<Integer> error) {}

    /** Reads {@code text} between two offsets. */
    static Result read(String text, int from, int end) {
        return new AnnotationText(text, from, end).pairs();
    }

    private Result pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (skipBlanks(); at < end; skipBlanks()) {
            int start = at;
            Optional<Pair> pair = pair();
            if (pair.isEmpty()) return new Result(pairs, Optional.of(start));
            pairs.add(pair.get());
        }
        return new Result(pairs, Optional.empty());
    }

    private Optional<Pair> pair() {
        int start = at;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) at++;
        String key = text.substring(start, at);
        if (key.isEmpty() || at + 1 >= end || text.charAt(at) != '=') return Optional.empty();
        at++;
        return value(key);
    }

    private Optional<Pair> value(String key) {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') return quoted(key);
        int start = at;
        boolean closed = (first == '{' || first == '[') ? skipFlow() : skipWord();
        return closed && at > start ? Optional.of(new Pair(key, text.substring(start, at), start)) : Optional.empty();
    }

    private Optional<Pair> quoted(String key) {
        int close = text.indexOf(text.charAt(at), at + 1);
        if (close < 0 || close >= end) return Optional.empty();
        Pair pair = new Pair(key, text.substring(at + 1, close), at + 1);
        at = close + 1;
        return Optional.of(pair);
    }

    private boolean skipWord() {
        while (at < end && !Character.isWhitespace(text.charAt(at))) at++;
        return true;
    }

    private boolean skipFlow() {
        int depth = 0;
        do {
            char c = text.charAt(at);
            if (c == '{' || c == '[') depth++;
            else if (c == '}' || c == ']') depth--;
            else if (opensQuote(c)) skipQuote(c);
            at++;
        } while (depth > 0 && at < end);
        return depth == 0;
    }

    /** An apostrophe inside a plain word is no quote. */
    private boolean opensQuote(char c) {
        return c == '"' || (c == '\'' && !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private void skipQuote(char quote) {
        int close = text.indexOf(quote, at + 1);
        if (close > 0 && close < end) at = close;
    }

    private void skipBlanks() {
        while (at < end && Character.isWhitespace(text.charAt(at))) at++;
    }
}
