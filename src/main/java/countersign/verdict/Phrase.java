package countersign.verdict;

import countersign.measure.Quantity;
import countersign.source.Redaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be said, not yet in anybody's language: a key of the message bundles, and what goes into it. A sentence has its
 * full stop and a clause has none, so that a clause can stand inside a sentence.
 */
public record Phrase(Say say, List<Arg> args) {
    public Phrase {
        args = List.copyOf(args);
        if (args.size() != say.arity()) throw new IllegalArgumentException(say + " with " + args.size() + " arguments");
    }

    public static Phrase of(Say say, Arg... args) {
        return new Phrase(say, List.of(args));
    }

    /** A piece that a language writes in its own way. */
    public sealed interface Arg {}

    /** A phrase inside a phrase. */
    public record Clause(Phrase phrase) implements Arg {}

    /** A verdict, as a word of the reader's language. */
    public record Term(Verdict verdict) implements Arg {}

    /** Text from an input, or a name; shown without what looks like a secret, and escaped by whoever shows it. */
    public record Text(String text) implements Arg {
        public Text {
            text = Redaction.of(text);
        }
    }

    /** A file, command or other thing that is shown as code, without what looks like a secret. */
    public record CodeText(String text) implements Arg {
        public CodeText {
            text = Redaction.of(text);
        }
    }

    public record Number(BigDecimal value) implements Arg {
        public static Number of(long value) {
            return new Number(BigDecimal.valueOf(value));
        }
    }

    public record Amount(Quantity quantity) implements Arg {}

    /** A length of time, shown in days, hours and minutes. */
    public record Span(Duration duration) implements Arg {}

    public record Moment(Instant instant) implements Arg {}

    public record Day(LocalDate date) implements Arg {}
}
