package countersign.site.view;

import countersign.site.Markup;
import countersign.site.SafeHtml;
import countersign.verdict.Phrase;
import countersign.verdict.Say;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The voice of one language: phrases as sentences, plain or as HTML. */
public final class Wording {
    private final Messages messages;
    private final Figures figures;

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
        return plain(key(phrase.say()), phrase.args());
    }

    /** As HTML; code stands in {@code code}. */
    public SafeHtml html(Phrase phrase) {
        return marked(key(phrase.say()), phrase.args());
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

    /** {@code 2026-11-22 06:00 UTC}, the same in every language. */
    public String moment(Instant instant) {
        return Figures.isoMoment(instant);
    }

    /** Joined as a sentence joins them: {@code a, b and c}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        String most = String.join(", ", parts.subList(0, parts.size() - 1));
        return ui("list.and", new Phrase.Text(most), new Phrase.Text(parts.get(parts.size() - 1)));
    }

    /** The key of the message bundles for {@code say}. */
    static String key(Say say) {
        return "say." + say.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String plain(String key, List<Phrase.Arg> args) {
        StringBuilder out = new StringBuilder();
        for (Sentence.Run run : Sentence.of(messages.get(key), args, figures))
            out.append(run.code() ? '`' + run.text() + '`' : run.text());
        return out.toString();
    }

    private SafeHtml marked(String key, List<Phrase.Arg> args) {
        Markup out = new Markup();
        for (Sentence.Run run : Sentence.of(messages.get(key), args, figures)) {
            if (run.code()) out.in("code", run.text());
            else if (run.strong()) out.in("strong", run.text());
            else out.text(run.text());
        }
        return out.done();
    }
}
