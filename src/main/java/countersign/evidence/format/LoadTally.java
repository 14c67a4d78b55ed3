package countersign.evidence.format;

import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a load test comes to, under the same names whatever tool ran it: {@code requests}, {@code error-rate}, {@code throughput} and
 * {@code response-time STATISTIC}. Until {@link #requests} is told of failures, the error rate is unknown.
 */
final class LoadTally {
    private final FactSink sink;
    private boolean errorsKnown;

    LoadTally(FactSink sink) {
        this.sink = sink;
    }

    /** So many requests, and how many of them failed; of none at all a test says nothing. */
    void requests(long total, long failed, Pointer at) {
        requests(total, at);
        new Share(failed, total).ratio().ifPresent(share -> errorRate(share.value(), at));
    }

    /** So many requests, of which nobody says how many failed. */
    void requests(long total, Pointer at) {
        add("requests", BigDecimal.valueOf(total), Unit.NONE, at);
        if (total <= 0) sink.judge(Outcome.NO_EVIDENCE);
    }

    /** The share of failed requests, from 0 to 1. */
    void errorRate(BigDecimal share, Pointer at) {
        errorsKnown = true;
        add("error-rate", share, Unit.RATIO, at);
    }

    /** Requests per second. */
    void throughput(Optional<BigDecimal> perSecond, Pointer at) {
        perSecond.ifPresent(value -> add("throughput", value, Unit.PER_SECOND, at));
    }

    /**
     * A response time.
     *
     * @param statistic {@code p95}, {@code avg}, {@code max} …
     */
    void time(String statistic, Optional<Quantity> time, Pointer at) {
        time.ifPresent(found -> add("response-time " + statistic, found.value(), found.unit(), at));
    }

    /** Says what the test leaves unsaid. */
    void finish() {
        if (!errorsKnown) sink.silent("error-rate");
    }

    private void add(String name, BigDecimal value, Unit unit, Pointer at) {
        sink.add(new Metric(name, new Quantity(value, unit), at));
    }
}
