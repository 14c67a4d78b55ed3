package countersign.measure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How old evidence may be. */
public record MaxAge(int amount, ChronoUnit unit) {
    /** Reads {@code 24h}, {@code 7d}, {@code 2w} or {@code 3months}; empty for anything else, a bare {@code m} included. */
    public static Optional<MaxAge> parse(String text) {
        int digits = 0;
        while (digits < text.length() && Character.digit(text.charAt(digits), 10) >= 0 && digits < 6) digits++;
        if (digits == 0) return Optional.empty();
        int amount = Integer.parseInt(text, 0, digits, 10);
        return unit(text.substring(digits).strip()).map(unit -> new MaxAge(amount, unit));
    }

    private static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "h" -> Optional.of(ChronoUnit.HOURS);
            case "d" -> Optional.of(ChronoUnit.DAYS);
            case "w" -> Optional.of(ChronoUnit.WEEKS);
            case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            default -> Optional.empty();
        };
    }

    /** The last instant at which what was made at {@code made} is still young enough; months are of the calendar, in UTC. */
    public Instant lastFreshInstant(Instant made) {
        return made.atZone(ZoneOffset.UTC).plus(amount, unit).toInstant();
    }

    /** As it is read: {@code 24h}, {@code 3 months}. */
    @Override
    public String toString() {
        return amount
                + switch (unit) {
                    case HOURS -> "h";
                    case DAYS -> "d";
                    case WEEKS -> "w";
                    default -> amount == 1 ? " month" : " months";
                };
    }
}
