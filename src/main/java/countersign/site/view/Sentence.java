package countersign.site.view;

import countersign.verdict.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A sentence of the message bundles with its arguments put in, as runs of plain, strong and code text. */
final class Sentence {
    private final List<Run> runs = new ArrayList<>();
    private final List<Phrase.Arg> args;
    private final Figures figures;
    private boolean code;
    private boolean strong;

    private Sentence(List<Phrase.Arg> args, Figures figures) {
        this.args = args;
        this.figures = figures;
    }

    /** A stretch of one kind; code is never strong. */
    record Run(String text, boolean code, boolean strong) {}

    /** {@code pattern} as {@link Messages} describes it, with {@code args} in the form of a language. */
    static List<Run> of(String pattern, List<Phrase.Arg> args, Figures figures) {
        Sentence sentence = new Sentence(args, figures);
        sentence.read(pattern);
        return sentence.runs;
    }

    private static List<Run> of(Phrase phrase, Figures figures) {
        return of(figures.pattern(phrase.say()), phrase.args(), figures);
    }

    private void read(String pattern) {
        int from = 0;
        int at = 0;
        while (at < pattern.length()) {
            int length = markAt(pattern, at);
            if (length == 0) {
                at++;
                continue;
            }
            say(pattern.substring(from, at));
            mark(pattern.substring(at, at + length));
            at += length;
            from = at;
        }
        say(pattern.substring(from));
    }

    /** How long the mark is that begins at {@code at}; 0 where none does. */
    private static int markAt(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '`' -> 1;
            case '*' -> pattern.startsWith("**", at) ? 2 : 0;
            case '{' -> closing(pattern, at) + 1 - at;
            default -> 0;
        };
    }

    /** Where the brace that opens at {@code at} is closed; braces may stand inside it. */
    private static int closing(String pattern, int at) {
        int depth = 0;
        int end = at;
        do {
            if (pattern.charAt(end) == '{') depth++;
            if (pattern.charAt(end) == '}') depth--;
            end++;
        } while (depth > 0);
        return end - 1;
    }

    private void mark(String mark) {
        switch (mark.charAt(0)) {
            case '`' -> code = !code;
            case '*' -> strong = !strong;
            default -> argument(mark.substring(1, mark.length() - 1));
        }
    }

    private void argument(String inside) {
        int choice = inside.indexOf('?');
        Phrase.Arg arg = args.get(Integer.parseInt(choice < 0 ? inside : inside.substring(0, choice)));
        if (choice >= 0) read(choose(inside.substring(choice + 1), arg));
        else if (arg instanceof Phrase.CodeText text) runs.add(new Run(text.text(), true, false));
        else if (arg instanceof Phrase.Clause clause) runs.addAll(of(clause.phrase(), figures));
        else say(shown(arg));
    }

    private static String choose(String oneAndMany, Phrase.Arg arg) {
        int bar = oneAndMany.indexOf('|');
        boolean one = arg instanceof Phrase.Number number && number.value().compareTo(BigDecimal.ONE) == 0;
        return one ? oneAndMany.substring(0, bar) : oneAndMany.substring(bar + 1);
    }

    private String shown(Phrase.Arg arg) {
        if (arg instanceof Phrase.Text text) return text.text();
        if (arg instanceof Phrase.CodeText text) return text.text();
        if (arg instanceof Phrase.Number number) return figures.number(number.value());
        if (arg instanceof Phrase.Amount amount) return figures.quantity(amount.quantity());
        if (arg instanceof Phrase.Span span) return figures.span(span.duration());
        if (arg instanceof Phrase.Moment moment) return figures.moment(moment.instant());
        if (arg instanceof Phrase.Day day) return figures.date(day.date());
        if (arg instanceof Phrase.Term term) return figures.word(term.verdict());
        throw new IllegalArgumentException("no words for " + arg);
    }

    private void say(String text) {
        if (!text.isEmpty()) runs.add(new Run(text, code, strong && !code));
    }
}
