package countersign.evidence;

import java.time.Duration;
import java.time.Instant;

/**
 * When something was recorded.
 *
 * @param instant the time as written, taken as UTC where no zone was written
 * @param zoned whether a zone was written
 */
public record Timestamp(Instant instant, boolean zoned) {
    private static final Duration WIDEST_OFFSET = Duration.ofHours(14);

    /** The latest instant that was possibly meant: where the zone is unknown, up to 14 hours later than written. */
    public Instant latest() {
        return zoned ? instant : instant.plus(WIDEST_OFFSET);
    }
}
