package countersign.evidence.format;

import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** So many of so many. Of none at all there is no share. */
record Share(long part, long whole) {
    /** The share from 0 to 1, with 34 significant digits; empty where the whole is nothing or less than its part. */
    Optional<Quantity> ratio() {
        if (whole <= 0 || part < 0 || part > whole) return Optional.empty();
        BigDecimal ratio = BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
        return Optional.of(new Quantity(ratio, Unit.RATIO));
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
