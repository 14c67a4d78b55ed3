package countersign.evidence.format;

import countersign.evidence.Fact.FindingLevel;
import java.math.BigDecimal;
import java.util.Optional;

/** Base scores as CVSS (3.1 and 4.0, qualitative severity rating scale) grades them. */
final class Cvss {
    private static final BigDecimal MEDIUM = new BigDecimal("4.0");
    private static final BigDecimal HIGH = new BigDecimal("7.0");
    private static final BigDecimal CRITICAL = new BigDecimal("9.0");

    private Cvss() {}

    /** The level of a score that is written as a number above zero; empty for anything else, since a zero is often one that nobody gave. */
    static Optional<FindingLevel> level(String score) {
        return new TreeScalar(score, false)
                .number()
                .filter(number -> number.signum() > 0)
                .map(Cvss::level);
    }

    private static FindingLevel level(BigDecimal score) {
        if (score.compareTo(CRITICAL) >= 0) return FindingLevel.CRITICAL;
        if (score.compareTo(HIGH) >= 0) return FindingLevel.ERROR;
        return score.compareTo(MEDIUM) >= 0 ? FindingLevel.WARNING : FindingLevel.NOTE;
    }
}
