package countersign.measure;

import java.math.BigDecimal;

/** A number with its unit, as it was written: never rounded. */
public record Quantity(BigDecimal value, Unit unit) {
    /** The value in the base unit of its dimension (second, byte, one); exact. */
    public BigDecimal inBaseUnit() {
        return value.multiply(unit.factor());
    }
}
