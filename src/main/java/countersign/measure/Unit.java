package countersign.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Units that evidence and checklists write, each with its exact factor to the base unit of its dimension. */
public enum Unit {
    NONE(Dimension.PLAIN, "1", ""),
    NANOSECOND(Dimension.TIME, "0.000000001", "ns"),
    MICROSECOND(Dimension.TIME, "0.000001", "µs"),
    MILLISECOND(Dimension.TIME, "0.001", "ms"),
    SECOND(Dimension.TIME, "1", "s"),
    MINUTE(Dimension.TIME, "60", "min"),
    HOUR(Dimension.TIME, "3600", "h"),
    DAY(Dimension.TIME, "86400", "d"),
    BYTE(Dimension.SIZE, "1", "B"),
    KILOBYTE(Dimension.SIZE, "1000", "kB"),
    KIBIBYTE(Dimension.SIZE, "1024", "KiB"),
    MEGABYTE(Dimension.SIZE, "1000000", "MB"),
    MEBIBYTE(Dimension.SIZE, "1048576", "MiB"),
    GIGABYTE(Dimension.SIZE, "1000000000", "GB"),
    GIBIBYTE(Dimension.SIZE, "1073741824", "GiB"),
    RATIO(Dimension.SHARE, "1", ""),
    PERCENT(Dimension.SHARE, "0.01", "%"),
    PER_SECOND(Dimension.RATE, "1", "/s");

    /** What can be compared with what. */
    public enum Dimension {
        PLAIN,
        TIME,
        SIZE,
        SHARE,
        RATE
    }

    private final Dimension dimension;
    private final BigDecimal factor;
    private final String symbol;

    Unit(Dimension dimension, String factor, String symbol) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
        this.symbol = symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many base units (second, byte, one) one of this unit is; exact. */
    public BigDecimal factor() {
        return factor;
    }

    /** As it is written behind a number; empty for a bare number. */
    public String symbol() {
        return symbol;
    }

    /**
     * The unit that people write as {@code written}: a symbol or an English or Indonesian word. {@code KB} is 1000 bytes, {@code KiB} 1024.
     * Empty for what is not known and for what means two things, such as {@code m} and {@code Mb}.
     */
    public static Optional<Unit> parse(String written) {
        for (Unit unit : values()) {
            if (unit != NONE && unit != RATIO && unit.symbol.equals(written)) return Optional.of(unit);
        }
        return switch (written) {
            case "us", "\u03bcs" -> Optional.of(MICROSECOND);
            case "KB", "kb" -> Optional.of(KILOBYTE);
            case "mb" -> Optional.of(MEGABYTE);
            case "gb" -> Optional.of(GIGABYTE);
            default -> word(written.toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<Unit> word(String word) {
        return switch (word) {
            case "msec", "millis", "millisecond", "milliseconds", "milidetik" -> Optional.of(MILLISECOND);
            case "sec", "secs", "second", "seconds", "detik" -> Optional.of(SECOND);
            case "mins", "minute", "minutes", "menit" -> Optional.of(MINUTE);
            case "hr", "hrs", "hour", "hours", "jam" -> Optional.of(HOUR);
            case "day", "days", "hari" -> Optional.of(DAY);
            case "byte", "bytes" -> Optional.of(BYTE);
            case "percent", "persen" -> Optional.of(PERCENT);
            case "rps", "req/s" -> Optional.of(PER_SECOND);
            default -> Optional.empty();
        };
    }
}
