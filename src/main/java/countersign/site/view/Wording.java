package countersign.site.view;

import countersign.site.Markup;
import countersign.site.SafeHtml;
import countersign.verdict.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The voice of one language: phrases as sentences, plain or as HTML. One thread at a time. */
public final class Wording {
    private final Messages messages;
    private final Figures figures;

    /** What has no arguments is said the same each time, and said often. */
    private final Map<String, String> texts = new TreeMap<>();

    private final Map<String, SafeHtml> pieces = new TreeMap<>();

    private Wording(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** The voice of {@code language}, one of {@link Messages#LANGUAGES}. */
    public static Wording of(String language) {
        return new Wording(Messages.of(language));
    }

    /** Its ISO 639-1 code. */
    public String language() {
        return messages.language();
    }

    /** As plain text; code stands between backticks. */
    public String text(Phrase phrase) {
        return plain(phrase.say().key(), phrase.args());
    }

    /** As HTML; code stands in {@code code}. */
    public SafeHtml html(Phrase phrase) {
        return marked(phrase.say().key(), phrase.args());
    }

    /** The interface's own word or sentence for {@code key}, given without its {@code ui.}, as plain text. */
    public String ui(String key, Phrase.Arg... args) {
        return plain("ui." + key, List.of(args));
    }

    /** The same, as HTML. */
    public SafeHtml uiHtml(String key, Phrase.Arg... args) {
        return marked("ui." + key, List.of(args));
    }

    public String number(long value) {
        return figures.number(value);
    }

    /** In days, hours and minutes. */
    public String span(Duration duration) {
        return figures.span(duration);
    }

    /** Written out, as in a sentence. */
    public String date(LocalDate date) {
        return figures.date(date);
    }

    /** {@code 2026-11-22 06:00 UTC}, the same in every language. */
    public String moment(Instant instant) {
        return Figures.isoMoment(instant);
    }

    private String plain(String key, List<Phrase.Arg> args) {
        return args.isEmpty() ? texts.computeIfAbsent(key, any -> said(any, args)) : said(key, args);
    }

    private String said(String key, List<Phrase.Arg> args) {
        StringBuilder out = new StringBuilder();
        for (Sentence.Run run : Sentence.of(messages.get(key), args, figures))
            out.append(run.code() ? '`' + run.text() + '`' : run.text());
        return out.toString();
    }

    private SafeHtml marked(String key, List<Phrase.Arg> args) {
        return args.isEmpty() ? pieces.computeIfAbsent(key, any -> shown(any, args)) : shown(key, args);
    }

    private SafeHtml shown(String key, List<Phrase.Arg> args) {
        Markup out = new Markup();
        for (Sentence.Run run : Sentence.of(messages.get(key), args, figures)) {
            if (run.code()) out.in("code", run.text());
            else if (run.strong()) out.in("strong", run.text());
            else out.text(run.text());
        }
        return out.done();
    }
}
