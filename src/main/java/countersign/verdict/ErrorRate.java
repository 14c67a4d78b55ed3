package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.verdict.Phrase.Amount;
import countersign.verdict.Records.Found;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the requests failed whose speed was measured. A refused request is a fast one: a speed proves nothing where nobody says how
 * many failed, nor where half of them did.
 */
final class ErrorRate {
    private static final Set<String> NAMES = Set.of("error-rate", "http_req_failed");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ErrorRate() {}

    /** Whether {@code found} is a speed of requests of which the file does not say how many failed. */
    static boolean isHidden(Found<Fact.Metric> found) {
        return isSpeed(found) && found.file().silences().contains("error-rate");
    }

    /** Whether {@code found} is rather a speed of failing. */
    static boolean isHalf(Found<Fact.Metric> found) {
        return beside(found).filter(share -> share.compareTo(HALF) >= 0).isPresent();
    }

    /** The error rate to be told beside {@code found}, where that is a speed and its file has one. */
    static Optional<Amount> told(Found<Fact.Metric> found) {
        return beside(found).map(share -> new Amount(new Quantity(percent(share), Unit.PERCENT)));
    }

    private static Optional<BigDecimal> beside(Found<Fact.Metric> found) {
        return isSpeed(found) ? worst(found.file()) : Optional.empty();
    }

    private static Optional<BigDecimal> worst(Evidence file) {
        return file.facts().stream()
                .filter(Fact.Metric.class::isInstance)
                .map(Fact.Metric.class::cast)
                .filter(metric -> NAMES.contains(metric.name()))
                .map(metric -> metric.quantity().inBaseUnit())
                .max(BigDecimal::compareTo);
    }

    private static boolean isSpeed(Found<Fact.Metric> found) {
        Unit.Dimension dimension = found.fact().quantity().unit().dimension();
        return dimension == Unit.Dimension.TIME || dimension == Unit.Dimension.RATE;
    }

    private static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
