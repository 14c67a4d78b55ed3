package countersign.cli;

import countersign.diagnostic.Nearest;
import countersign.terms.Decision;
import countersign.terms.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** The words that options take, read; each fails with a {@link UsageException} that names what there is. */
final class Words {
    private static final List<String> PHASES = List.of("before", "during", "after");
    private static final List<String> DECISIONS = List.of("no-go", "conditional");

    private Words() {}

    static Phase phase(String word) {
        return Phase.valueOf(oneOf(PHASES, word, Options.PHASE).toUpperCase(Locale.ROOT));
    }

    static Decision failOn(String word) {
        return oneOf(DECISIONS, word, Options.FAIL_ON).equals("no-go") ? Decision.NO_GO : Decision.CONDITIONAL;
    }

    /** RFC 3339 with an offset, or a date, which begins at midnight in UTC. */
    static Instant moment(String word) {
        try {
            if (word.length() == "YYYY-MM-DD".length())
                return LocalDate.parse(word).atStartOfDay(ZoneOffset.UTC).toInstant();
            return OffsetDateTime.parse(word).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    Options.AS_OF + " takes no \"" + word + "\"",
                    "write a date such as 2026-12-01, or a time with its zone such as 2026-12-01T09:30:00Z");
        }
    }

    /** A date, for {@code option}. */
    static LocalDate day(String word, String option) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " takes no \"" + word + "\"", "write a date such as 2026-12-01");
        }
    }

    /** {@code 2026-12-01}. */
    static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new UsageException(Options.UNTIL + " takes no \"" + word + "\"", "write a day such as 2026-12-01");
        }
    }

    /** Seconds since 1970, as SOURCE_DATE_EPOCH holds them. */
    static Instant epoch(String word) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(word));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new UsageException("SOURCE_DATE_EPOCH is no number of seconds: \"" + word + "\"", "");
        }
    }

    /** {@code word}, where it is one of {@code known}. */
    static String oneOf(List<String> known, String word, String option) {
        if (known.contains(word)) return word;
        String there = option + " takes " + String.join(", ", known);
        throw new UsageException(
                option + " takes no \"" + word + "\"",
                Nearest.to(word, known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse(there));
    }
}
