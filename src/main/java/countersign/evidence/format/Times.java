package countersign.evidence.format;

import countersign.evidence.Timestamp;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as tools write them: ISO 8601 with a T or a space, with or without a zone, and RFC 1123. */
final class Times {
    /** Zero times, such as those of Go, Unix and DOS, mean that nothing was written. */
    private static final Instant FIRST_PLAUSIBLE = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LAST_PLAUSIBLE = Instant.parse("9000-01-01T00:00:00Z");

    /** As seconds this is the year 5138, as milliseconds 1973. */
    private static final BigDecimal FIRST_MILLISECONDS = new BigDecimal("100000000000");

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' '][XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    /** As RFC 1123 has it, but for the zone. */
    private static final DateTimeFormatter RFC_1123_ZONELESS =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss", Locale.ENGLISH);

    private Times() {}

    /** What {@code text} says; empty for what is no time, or none that can be meant. */
    static Optional<Timestamp> parse(String text) {
        String stripped = text.strip();
        return iso(zuluForUtc(stripped))
                .or(() -> rfc1123(stripped))
                .or(() -> rfc1123Zoneless(stripped))
                .filter(Times::isPlausible);
    }

    /** Milliseconds since 1970 in UTC. */
    static Optional<Timestamp> ofEpochMillis(long millis) {
        return Optional.of(new Timestamp(Instant.ofEpochMilli(millis), true)).filter(Times::isPlausible);
    }

    /** Seconds since 1970 in UTC. */
    static Optional<Timestamp> ofEpochSeconds(long seconds) {
        return Math.abs(seconds) > LAST_PLAUSIBLE.getEpochSecond() ? Optional.empty() : ofEpochMillis(seconds * 1000);
    }

    /** Milliseconds or seconds since 1970 in UTC: which of the two, its size tells. */
    static Optional<Timestamp> ofEpoch(BigDecimal number) {
        boolean millis = number.compareTo(FIRST_MILLISECONDS) >= 0;
        return millis ? ofEpochMillis(number.longValue()) : ofEpochSeconds(number.longValue());
    }

    /** The same with a fraction, of which milliseconds are kept. */
    static Optional<Timestamp> ofEpochSeconds(BigDecimal seconds) {
        boolean far = seconds.abs().compareTo(BigDecimal.valueOf(LAST_PLAUSIBLE.getEpochSecond())) > 0;
        return far ? Optional.empty() : ofEpochMillis(seconds.movePointRight(3).longValue());
    }

    private static String zuluForUtc(String text) {
        boolean named = text.endsWith("UTC") || text.endsWith("GMT");
        return named ? text.substring(0, text.length() - 3).stripTrailing() + "Z" : text;
    }

    private static Optional<Timestamp> iso(String text) {
        try {
            TemporalAccessor parsed = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    parsed instanceof OffsetDateTime zoned
                            ? new Timestamp(zoned.toInstant(), true)
                            : new Timestamp(((LocalDateTime) parsed).toInstant(ZoneOffset.UTC), false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Timestamp> rfc1123(String text) {
        try {
            Instant instant = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            return Optional.of(new Timestamp(instant, true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Timestamp> rfc1123Zoneless(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text, RFC_1123_ZONELESS);
            return Optional.of(new Timestamp(local.toInstant(ZoneOffset.UTC), false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(Timestamp time) {
        return time.instant().isAfter(FIRST_PLAUSIBLE) && time.instant().isBefore(LAST_PLAUSIBLE);
    }
}
