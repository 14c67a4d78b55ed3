package countersign.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The time in which what a receipt covers can have been made.
 *
 * @param from empty where files were recorded that an earlier step made
 * @param zone of the machine that wrote the receipt
 */
record ReceiptWindow(Optional<Instant> from, Instant until, ZoneOffset zone) {
    /** Clocks of machines that work together differ. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    static ReceiptWindow of(Receipt receipt) {
        Optional<Instant> from =
                receipt.run().map(run -> receipt.started().toInstant().minus(SLACK));
        return new ReceiptWindow(
                from,
                receipt.finished().toInstant().plus(SLACK),
                receipt.finished().getOffset());
    }

    /** {@code time} with its zone: the receipt's where it has none, or else UTC. Empty where that is not within the window. */
    Optional<Timestamp> place(Timestamp time) {
        List<Instant> possible = time.zoned() ? List.of(time.instant()) : List.of(inZone(time), time.instant());
        return possible.stream().filter(this::covers).findFirst().map(instant -> new Timestamp(instant, true));
    }

    private Instant inZone(Timestamp zoneless) {
        return LocalDateTime.ofInstant(zoneless.instant(), ZoneOffset.UTC).toInstant(zone);
    }

    private boolean covers(Instant instant) {
        return !instant.isAfter(until) && from.filter(instant::isBefore).isEmpty();
    }
}
