package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.FactSink;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The samples of a JMeter run as they come in. */
final class JMeterSamples {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

    private final Durations durations = new Durations(Unit.MILLISECOND, 1);
    private long failed;
    private boolean judged = true;
    private Optional<Timestamp> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    /**
     * One request.
     *
     * @param start as written, milliseconds since 1970 or a local time
     * @param success whether it succeeded; empty where that is not recorded
     * @throws Malformed where {@code elapsed} is no whole number of milliseconds
     */
    void add(String start, String elapsed, Optional<Boolean> success, int line) {
        long millis = millis(elapsed, line);
        durations.add(millis);
        judged &= success.isPresent();
        if (!success.orElse(true)) failed++;
        time(start).ifPresent(time -> {
            if (first.isEmpty() || time.instant().isBefore(first.get().instant())) first = Optional.of(time);
            Instant end = time.instant().plusMillis(millis);
            if (last.isEmpty() || end.isAfter(last.get())) last = Optional.of(end);
        });
    }

    /** Whether this is the total of a transaction, whose requests are samples themselves. */
    static boolean isTransaction(String responseMessage) {
        return responseMessage.startsWith("Number of samples in transaction");
    }

    void tell(FactSink sink) {
        sink.tool(new Tool("JMeter", ""));
        first.ifPresent(sink::time);
        LoadTally load = new LoadTally(sink);
        Pointer whole = Pointer.WHOLE_FILE;
        if (judged) load.requests(durations.count(), failed, whole);
        else load.requests(durations.count(), whole);
        durations.tell(load, whole);
        load.throughput(throughput(), whole);
        load.finish();
    }

    long failed() {
        return failed;
    }

    /** Samples by the time from the first start to the last end, as JMeter's own reports do. */
    private Optional<BigDecimal> throughput() {
        return first.flatMap(start ->
                        last.map(end -> Duration.between(start.instant(), end).toMillis()))
                .filter(span -> span > 0)
                .map(span -> BigDecimal.valueOf(durations.count())
                        .multiply(MILLIS)
                        .divide(BigDecimal.valueOf(span), MathContext.DECIMAL128));
    }

    private static long millis(String written, int line) {
        try {
            long millis = Long.parseLong(written.strip());
            if (millis >= 0 && millis < Integer.MAX_VALUE) return millis;
        } catch (NumberFormatException e) {
            // Told below, as is a number that cannot be meant.
        }
        throw new Malformed("a response time is no whole number of milliseconds", line, 0);
    }

    private static Optional<Timestamp> time(String written) {
        boolean epoch =
                !written.isEmpty() && written.length() < 15 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return epoch ? Times.ofEpochMillis(Long.parseLong(written)) : Times.parse(written.replace('/', '-'));
    }
}
